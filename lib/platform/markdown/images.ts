import type { Element, Root, Text } from "hast";
import { visit } from "unist-util-visit";

/** Paths of pictures uploaded here; without dot segments, so that the path stays below /media/. */
export const ownImage = /^\/media\/[\w-]+(?:[./][\w-]+)*(?:\?[\w=&-]*)?$/;

/** Keeps our own pictures and links to all others: loading those would tell strangers who reads. */
export function rehypeImagePolicy(): (tree: Root) => void {
  return (tree) => {
    visit(tree, { tagName: "a" }, (link) => replaceImages(link, asText));
    replaceImages(tree, asLink);
  };
}

function replaceImages(tree: Root | Element, replacement: (image: Element) => Element | Text): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "img" || !parent || index === undefined) return;
    if (ownImage.test(address(node))) node.properties.loading = "lazy";
    else parent.children[index] = replacement(node);
  });
}

// A link cannot stand in a link: there, and where the address is no web page, the words remain.
function asText(image: Element): Text {
  return { type: "text", value: String(image.properties.alt || webAddress(image)) };
}

function asLink(image: Element): Element | Text {
  const href = webAddress(image);
  if (href === "") return asText(image);
  const { title } = image.properties;
  return {
    type: "element",
    tagName: "a",
    properties: { href, ...(title ? { title } : {}) },
    children: [asText(image)],
  };
}

function webAddress(image: Element): string {
  const url = address(image);
  return /^(?:https?:|(?![a-z][a-z\d+.-]*:))/i.test(url) ? url : "";
}

function address(image: Element): string {
  return String(image.properties.src ?? "");
}
