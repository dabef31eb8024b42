import { toString as textOf } from "hast-util-to-string";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { HeadingView } from "@/lib/articles/schema";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Opening and closing tags of headings in what the renderer wrote, where no other `<h` can stand. */
const headingTag = /(<\/?h)([3-6])(?=[ >])/g;
const headingLevels = /<h([3-6])(?=[ >])(?![^>]* id="note-)/g;

/**
 * Raises the headings of a rendered text so that its highest stand right under the page's title.
 *
 * The renderer keeps the second level for the page, as threads need it; an article is the page.
 */
export function raiseHeadings(html: string): string {
  const highest = Math.min(...[...html.matchAll(headingLevels)].map(([, level]) => Number(level)));
  if (!Number.isFinite(highest)) return html;
  return html.replace(headingTag, (_tag, opening, level) => `${opening}${Math.max(2, Number(level) - highest + 2)}`);
}

/** The headings of the second level with their anchors, in order: the table of contents. */
export function contentsOf(html: string): HeadingView[] {
  const contents: HeadingView[] = [];
  visit(parser.parse(html), { tagName: "h2" }, (node) => {
    if (node.type !== "element" || typeof node.properties.id !== "string") return;
    contents.push({ id: node.properties.id, title: textOf(node).trim() });
  });
  return contents.filter(({ id }) => id.startsWith("section-"));
}
