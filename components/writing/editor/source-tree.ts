import type { Definition, Nodes, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseSource } from "@/lib/platform/markdown/parse";
import { remarkRawHtmlAsText } from "@/lib/platform/markdown/raw-html";

declare module "mdast" {
  interface EmphasisData {
    underscored?: boolean;
  }
  interface StrongData {
    underscored?: boolean;
  }
}

const showRawHtml = remarkRawHtmlAsText();

/**
 * Reads a source as the server's renderer does, into what somebody sees who writes.
 *
 * Raw HTML is text, a bare address is text that the renderer links, and a reference is a link to where it leads.
 */
export function readSource(source: string): Root {
  const tree = parseSource(source);
  rememberMarkers(tree, source);
  unlinkBareAddresses(tree, source);
  resolveReferences(tree);
  showRawHtml(tree);
  joinText(tree);
  return tree;
}

/** Does anything below this node lean on a definition elsewhere in the text? */
export function leansOnDefinition(node: Nodes): boolean {
  let leans = false;
  visit(node, ["linkReference", "imageReference"], () => {
    leans = true;
  });
  return leans;
}

function rememberMarkers(tree: Root, source: string): void {
  visit(tree, (node) => {
    if (node.type !== "emphasis" && node.type !== "strong") return;
    const start = node.position?.start.offset;
    if (start !== undefined && source[start] === "_") node.data = { ...node.data, underscored: true };
  });
}

function unlinkBareAddresses(tree: Root, source: string): void {
  visit(tree, "link", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const start = node.position?.start.offset;
    // The parser gives no place to an e-mail address that it finds in a text.
    if (start !== undefined && "[<".includes(source[start] ?? "")) return;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
}

function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type !== "linkReference" && node.type !== "imageReference") return;
    const target = definitions.get(node.identifier);
    if (!target) return;
    const { url, title } = target;
    parent.children[index] =
      node.type === "linkReference"
        ? { type: "link", url, title: title ?? null, children: node.children }
        : { type: "image", url, title: title ?? null, alt: node.alt ?? null };
  });
}

/** Joins neighbouring texts, so that two trees that say the same are the same. */
function joinText(tree: Root): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    joinChildren(node);
  });
}

function joinChildren(parent: Parents): void {
  for (let index = parent.children.length - 1; index > 0; index -= 1) {
    const [left, right] = [parent.children[index - 1], parent.children[index]];
    if (left?.type !== "text" || right?.type !== "text") continue;
    left.value += right.value;
    parent.children.splice(index, 1);
  }
}
