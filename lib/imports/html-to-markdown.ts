import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Root as MarkdownRoot } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { EXIT, visit } from "unist-util-visit";
import { cleanHtml } from "@/lib/imports/html-cleaning";
import { withParagraphs } from "@/lib/imports/paragraphs";
import { replaceShortcodes } from "@/lib/imports/shortcodes";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const translator = unified().use(rehypeRemark).freeze();
const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", emphasis: "_", listItemIndent: "one", rule: "-" })
  .freeze();

const bareAddress = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]’”]/g;

function linkAddresses(tree: MarkdownRoot): void {
  const toLink = (url: string) => ({ type: "link" as const, url, children: [{ type: "text" as const, value: url }] });
  findAndReplace(tree, [bareAddress, toLink], { ignore: ["link", "linkReference"] });
}

function toMarkdown(tree: Root, blogUrl: string): string {
  const markdown = translator.runSync(cleanHtml(tree, blogUrl));
  linkAddresses(markdown);
  return printer.stringify(markdown).trim();
}

const parse = (html: string): Root => parser.parse(html);

/** A block that embeds something and was exported without the address in its body. */
const emptyEmbed = /<!-- wp:(?:core-)?embed\S*\s[^>]*?"url":"([^"]+)"[^>]*?\/-->/g;

/** An article's HTML as Markdown, whether it was written in blocks or in the classic editor. */
export function articleMarkdown(html: string, blogUrl: string): string {
  const expanded = replaceShortcodes(html.replace(emptyEmbed, (_all, url: string) => `<p>${unescapeJson(url)}</p>`));
  const tree = parse(expanded);
  return toMarkdown(/<!-- wp:/.test(html) ? tree : withParagraphs(tree), blogUrl);
}

const unescapeJson = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("\\/", "/");

// Everything else in angle brackets is what somebody typed: "pain <4", "x<y".
const knownTags =
  "a|abbr|acronym|address|article|aside|audio|b|big|blockquote|br|caption|center|cite|code|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|object|ol|p|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr";
const typedBracket = new RegExp(`<(?!/?(?:${knownTags})(?:\\s[^<>]*)?/?>)`, "gi");

const escapeTyped = (text: string): string => text.replace(typedBracket, "&lt;");

/** A comment as Markdown: plain text with line endings and now and then a tag. */
export function commentMarkdown(text: string, blogUrl: string): string {
  return toMarkdown(withParagraphs(parse(escapeTyped(text))), blogUrl);
}

/** The words of a tree in one line. */
function wordsOf(tree: Root | Element): string {
  visit(tree, { tagName: "br" }, (_node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: "text", value: " " };
  });
  return textOf(tree).replace(/\s+/g, " ").trim();
}

/** HTML without its tags, in one line: titles and names. */
export const plainText = (html: string): string => wordsOf(parse(escapeTyped(html)));

const isAddress = (words: string): boolean => /^https?:\S+$/.test(words);

/** The words of the first paragraph that says something. */
export function openingWords(html: string): string {
  const openings: string[] = [];
  visit(withParagraphs(parse(replaceShortcodes(html))), { tagName: "p" }, (node: Element) => {
    const words = wordsOf(node);
    if (words === "" || isAddress(words)) return undefined;
    openings.push(words);
    return EXIT;
  });
  return openings[0] ?? "";
}
