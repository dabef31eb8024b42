import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { toPlainText } from "@/lib/platform/markdown/plain-text";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const blocks = new Set(
  "p li div ol ul dl dt dd section article h1 h2 h3 h4 h5 h6 blockquote pre table tr td br hr".split(" "),
);
/** What runs or shows something: its text is not an instruction. */
const unread = new Set("script style template iframe object svg noscript title textarea".split(" "));

/** Puts a line end before and after each block, so that their texts do not run together. */
function partBlocks(tree: Root): void {
  visit(tree, "element", (node: Element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (unread.has(node.tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!blocks.has(node.tagName)) return undefined;
    node.children = [{ type: "text", value: "\n" }, ...node.children, { type: "text", value: "\n" }];
    return undefined;
  });
}

const marker = /^(?:[-*•]|\d{1,2}[.)]|step \d{1,2}:)\s+/i;
const longest = 2_000;

/** Instructions in HTML, Markdown or neither as steps of plain text: one for each paragraph, list item or line. */
export function stepsOf(text: string): string[] {
  const tree = parser.parse(text);
  partBlocks(tree);
  return textOf(tree)
    .split(/\n+/)
    .map((line) => toPlainText(line.trim().replace(marker, ""), longest).replace(marker, "").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** A name without its markup, in one line. */
export const nameOf = (text: string): string => stepsOf(text).join(" ");
