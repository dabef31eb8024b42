import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingMinutes, toPlainText } from "@/lib/platform/markdown/plain-text";

describe("a text for a plain-text mail", () => {
  it("keeps paragraphs, lists, quotes and the addresses of links", () => {
    const source = [
      "# Hips & *legs*",
      "See [this](https://example.org/a), [here](/b) and <https://example.org/c>.\\\nNext line[^1] ~~old~~ `code`.",
      "> quoted\n> twice",
      "3. one\n4. two\n   - inner",
      "| a | b |\n|-|-|\n| 1 | 2 |",
      "![Side view](/media/a.webp) ![far](https://example.org/d.png)",
      "```\n<b>\n```",
      "<i>typed</i>",
      "---",
      "[^1]: A note.",
    ].join("\n\n");
    expect(toPlainText(source)).toBe(
      [
        "Hips & legs",
        "See this (https://example.org/a), here and https://example.org/c.\nNext line[1] old code.",
        "> quoted\n> twice",
        "3. one\n4. two\n   - inner",
        "a | b\n1 | 2",
        "Side view far (https://example.org/d.png)",
        "<b>",
        "<i>typed</i>",
        "---",
        "[1] A note.",
      ].join("\n\n"),
    );
  });

  it("follows references", () => {
    expect(toPlainText("[a][r]\n\n[r]: https://example.org/a")).toBe("a (https://example.org/a)");
  });
});

describe("an excerpt", () => {
  it("is one line without addresses", () => {
    expect(toPlainText("# Pain\n\n- [left](https://example.org)\n- right\n\n> why", 80)).toBe("Pain left right why");
  });

  it("ends at a word, without what hangs behind it", () => {
    expect(toPlainText("My left hip, always.", 13)).toBe("My left hip…");
    expect(toPlainText("My left hip, always.", 15)).toBe("My left hip…");
    expect(toPlainText("My left hip.", 12)).toBe("My left hip.");
  });

  it("is cut where the room ends when there are no spaces, but not within a character", () => {
    expect(toPlainText("骨盤が左に傾いています", 5)).toBe("骨盤が左…");
    expect(toPlainText("🦵🦵🦵", 4)).toBe("🦵…");
  });

  it("is never longer than asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        expect(toPlainText(text, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("reading time", () => {
  it.each([
    ["", 1],
    ["word ".repeat(238), 1],
    ["word ".repeat(239), 2],
    [`${"word ".repeat(230)}\n\n- - -\n\n[link](https://example.org/a/b/c) * — *`, 1],
  ])("of example %# is in whole minutes", (source, minutes) => expect(readingMinutes(source)).toBe(minutes));
});
