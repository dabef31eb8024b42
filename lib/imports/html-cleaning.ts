import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";

const dropped = new Set(["script", "style", "noscript", "template", "svg", "math", "input", "select", "textarea"]);
const players = new Set(["iframe", "video", "audio", "embed", "object", "frame"]);
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:$|[?#])/i;

/** An address that works from anywhere, or null where there is none: relative ones belong to the old blog. */
export function absoluteUrl(address: string, blogUrl: string): string | null {
  const url = address.trim();
  if (/^(?:https?:|mailto:|tel:)/i.test(url) || url.startsWith("#")) return url;
  if (url === "" || /^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
  if (url.startsWith("//")) return `https:${url}`;
  return blogUrl && URL.canParse(url, `${blogUrl}/`) ? new URL(url, `${blogUrl}/`).href : null;
}

const property = (node: Element, name: string): string => {
  const value = node.properties[name];
  return typeof value === "string" ? value : "";
};

const isElement = (node: ElementContent): node is Element => node.type === "element";

function anchor(url: string, label: string): Element {
  return { type: "element", tagName: "a", properties: { href: url }, children: [{ type: "text", value: label }] };
}

const embedded = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,}).*$/;

/** What is left of a player: a link to what it played. */
function linkToPlayed(node: Element, blogUrl: string): ElementContent[] {
  const sources = [node, ...node.children.filter(isElement)];
  const address = sources
    .map((each) => property(each, "src") || property(each, "data") || property(each, "dataSrc"))
    .find((value) => value !== "");
  const url = absoluteUrl(address ?? "", blogUrl)?.replace(embedded, "https://www.youtube.com/watch?v=$1");
  return url ? [anchor(url, property(node, "title") || url)] : [];
}

/** The picture with its absolute address; pages that load pictures late keep it in another attribute. */
function picture(node: Element, blogUrl: string): ElementContent[] {
  const candidates = [property(node, "dataSrc"), property(node, "dataLazySrc"), property(node, "src")];
  const src = candidates.map((value) => absoluteUrl(value, blogUrl)).find((value) => value !== null);
  return src ? [{ ...node, properties: { src, alt: property(node, "alt") } }] : [];
}

/** Whether a link around a picture shows no more than the same picture: its file, or the page WordPress makes of it. */
function showsPicture(link: Element, url: string, pictures: readonly Element[]): boolean {
  const rel = link.properties.rel;
  const isMarked = Array.isArray(rel) && rel.includes("attachment");
  const ownPage = (each: Element) => property(each, "dataLink") === url || property(each, "dataFullUrl") === url;
  return isMarked || url.startsWith("#") || pictureFile.test(url) || pictures.some(ownPage);
}

/** A link around a picture becomes the picture, followed by the link where that leads somewhere else. */
function cleanLink(node: Element, blogUrl: string): ElementContent[] {
  const url = absoluteUrl(property(node, "href"), blogUrl);
  const pictures = node.children.filter(isElement).filter(({ tagName }) => tagName === "img");
  const children = cleanNodes(node.children, blogUrl);
  if (url === null) return children;
  if (pictures.length === 0) return [{ ...node, properties: { href: url }, children }];
  const words = textOf(node).trim();
  const kept = children.filter((child) => isElement(child) && child.tagName === "img");
  if (words === "" && showsPicture(node, url, pictures)) return kept;
  return [...kept, { type: "text", value: " " }, anchor(url, words || url)];
}

const emphasis = new Set(["b", "strong", "i", "em", "u", "del", "s", "strike", "mark"]);

/** Blanks at the edges of emphasis move out of it: Markdown knows none inside. */
function withBlanksOutside(node: Element): ElementContent[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  const before = first?.type === "text" ? (/^\s+/.exec(first.value)?.[0] ?? "") : "";
  const after = last?.type === "text" ? (/\s+$/.exec(last.value)?.[0] ?? "") : "";
  if (before === "" && after === "") return [node];
  const children = node.children.map((child): ElementContent => {
    if (child.type !== "text") return child;
    const value = child === first ? child.value.trimStart() : child.value;
    return { type: "text", value: child === last ? value.trimEnd() : value };
  });
  return [
    { type: "text", value: before },
    { ...node, children },
    { type: "text", value: after },
  ];
}

const isEmptyBlock = (node: Element): boolean =>
  /^(?:p|h[1-6])$/.test(node.tagName) &&
  textOf(node).trim() === "" &&
  !node.children.some((child) => isElement(child) && child.tagName !== "br");

/** What an element becomes; its children are cleaned first. */
function cleanElement(node: Element, blogUrl: string): ElementContent[] {
  if (dropped.has(node.tagName)) return [];
  if (players.has(node.tagName)) return linkToPlayed(node, blogUrl);
  if (node.tagName === "img") return picture(node, blogUrl);
  if (node.tagName === "a") return cleanLink(node, blogUrl);
  const cleaned = { ...node, children: cleanNodes(node.children, blogUrl) };
  if (emphasis.has(node.tagName)) return withBlanksOutside(cleaned);
  return isEmptyBlock(cleaned) ? [] : [cleaned];
}

function cleanNodes(nodes: readonly RootContent[], blogUrl: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "element") return cleanElement(node, blogUrl);
    return node.type === "text" ? [node] : [];
  });
}

/** Leaves in the tree only what Markdown can say: players become links, scripts, controls and comments go. */
export const cleanHtml = (tree: Root, blogUrl: string): Root => ({
  ...tree,
  children: cleanNodes(tree.children, blogUrl),
});
