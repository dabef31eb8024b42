import { describe, expect, it } from "vitest";
import { parseSource } from "@/lib/platform/markdown/parse";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { renderMarkdown } from "@/lib/platform/markdown/render";

const size = 30_000;
const fill = (piece: string, share = 1): string => piece.repeat(Math.floor((size * share) / piece.length));

// Shapes after cmark's pathological tests, and those that cost the parser used here most.
const hostile: [string, string][] = [
  ["nested quotes", `${fill("> ")}a`],
  ["nested lists", `${fill("- ")}a`],
  ["nested quotes and lists", `${fill("> 1. ")}a`],
  ["nested lists before blank lines", `${fill("- ", 0.5)}x${fill("\n", 0.5)}`],
  ["stairs of lists", Array.from({ length: 170 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join("")],
  ["nested emphasis", `${fill("*a **a ", 0.5)}b${fill(" a** a*", 0.5)}`],
  ["emphasis that never fits", fill("*a_ ")],
  ["closers without openers", fill("a_ ")],
  ["strikethrough that never fits", fill("~~a ", 0.5) + fill("b~~~ ", 0.5)],
  ["brackets", fill("[", 0.5) + fill("]", 0.5)],
  ["nested pictures", `${fill("![", 1 / 3)}a${fill("](b)", 2 / 3)}`],
  ["unclosed links", fill("[a](<b")],
  ["unclosed comments", `a ${fill("<!--")}`],
  ["underlined headings", fill("a\n-\n")],
  ["quotes one by one", fill("> a\n\n")],
  ["trailing punctuation", `www.a.b/${fill("!.")}x`],
  ["one long target named often", `[a]: /${fill("b", 0.5)}\n\n${fill("[a] ", 0.5)}`],
  ["one footnote named often", `${fill("[^a]")}\n\n[^a]: x`],
  ["wide tables of empty rows", `${fill("|a", 0.3)}|\n${fill("|-", 0.3)}|\n${fill("|\n", 0.4)}`],
  ["endless lists", fill("- a\n")],
];

describe("a hostile source", () => {
  // Each of these once took seconds, overflowed the stack or grew a hundredfold; the ten seconds allow for a busy machine.
  it.each(hostile)("of %s becomes plain text, quickly", { timeout: 10_000 }, (_name, source) => {
    const { html } = renderMarkdown(source);
    expect(html).not.toMatch(/<(?!\/?p>|br>|a )/);
    expect(html.length).toBeLessThan(source.length * 8);
  });

  it("has an excerpt too", () => {
    expect(toPlainText(`${"> ".repeat(60)}a`, 9)).toBe("> > > >…");
  });

  it("keeps its paragraphs, lines and characters", () => {
    expect(renderMarkdown(`${"> ".repeat(60)}a <b>\nc\n\n*d*`).html).toBe(
      `<p>${"> ".repeat(60)}a &#x3C;b><br>\nc</p>\n<p>*d*</p>`,
    );
  });
});

describe("a long but honest source", () => {
  it.each([
    ["a list with bold items", "- **Clamshell**: lie on your side, [see](/e) *slowly* 3 × 12!\n".repeat(400)],
    ["a busy paragraph", "The *hip* and the **knee** [here](/a), _again_ [x]. ".repeat(60)],
    ["a paragraph without end", "word ".repeat(6_000)],
    ["many quotes with answers", "> why?\n\nBecause.\n\n".repeat(200)],
    ["many underlined headings", "Title\n---\n\nText.\n\n".repeat(200)],
    ["a long table", `| a | b | c |\n|-|-|-|\n${"| **1** | *2* | [3](/x) |\n".repeat(600)}`],
    ["a thread of mails", Array.from({ length: 20 }, (_, depth) => `${"> ".repeat(20 - depth)}words`).join("\n")],
    ["ruled-off code", "```\n>>>>>>>>>> - - - - - - - - ***___***\n```\n\n".repeat(300)],
  ])("of %s is parsed", (_name, source) => expect(parseSource(source).position).toBeDefined());
});
