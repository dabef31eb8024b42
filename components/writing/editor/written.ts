import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { visit } from "unist-util-visit";
import { gatherMarks } from "@/components/writing/editor/marks";
import { readSource } from "@/components/writing/editor/source-tree";

/** Looking for needless escapes reads the block again for each of them; nobody escapes more in a paragraph. */
const mostEscapes = 30;

/** Behind remark-stringify: as few backslashes as it takes to be read as the same tree. */
export const writeWithoutNeedlessEscapes: Plugin<[], Root, string> = function () {
  const { compiler } = this;
  if (!compiler) return;
  this.compiler = (node, file) => {
    if (!isRoot(node)) return compiler(node, file);
    tidy(node);
    const meant = fingerprint(node);
    return withoutNeedlessEscapes(String(compiler(node, file)).replace(/\n$/, ""), meant);
  };
};

const isRoot = (node: { type: string }): node is Root => node.type === "root";

const backslash = /\\(?=[!-/:-@[-`{-~])/g;

function withoutNeedlessEscapes(written: string, meant: string): string {
  const places = [...written.matchAll(backslash)].map(({ index }) => index);
  if (places.length === 0) return written;
  const same = new Set([meant, fingerprint(readSource(written))]);
  const isSame = (text: string) => same.has(fingerprint(readSource(text)));
  const bare = written.replace(backslash, "");
  if (isSame(bare)) return bare;
  if (places.length > mostEscapes) return written;
  // From the end, so that the places before keep their number.
  return places.toReversed().reduce((text, place) => {
    const shorter = text.slice(0, place) + text.slice(place + 1);
    return isSame(shorter) ? shorter : text;
  }, written);
}

const parents = new Set(["paragraph", "heading", "listItem", "blockquote", "tableCell"]);

/** Makes of the editor's tree one that Markdown can say: no room at the ends of lines, no break at the end of a text. */
function tidy(tree: Root): void {
  visit(tree, (node) => {
    // Milkdown leaves out the children of what is empty.
    if (parents.has(node.type) && !("children" in node)) Object.assign(node, { children: [] });
    if ("marker" in node && node.marker === "_") markUnderscored(node);
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      node.children = gatherMarks(node.children);
      trimEnds(node);
    }
  });
}

function markUnderscored(node: Nodes): void {
  if (node.type === "emphasis") Object.assign(node, { type: "underscoredEmphasis" });
  if (node.type === "strong") Object.assign(node, { type: "underscoredStrong" });
}

function trimEnds(parent: { children: Nodes[] }): void {
  const { children } = parent;
  while (children.at(-1)?.type === "break" || isBlank(children.at(-1))) children.pop();
  while (isBlank(children[0])) children.shift();
  for (const [index, child] of children.entries()) {
    if (child.type !== "text") continue;
    child.value = child.value.replace(/[ \t]*\n[ \t]*/g, "\n");
    if (index === 0 || children[index - 1]?.type === "break") child.value = child.value.replace(/^[ \t\n]+/, "");
    if (index === children.length - 1 || children[index + 1]?.type === "break") {
      child.value = child.value.replace(/[ \t\n]+$/, "");
    }
  }
}

const isBlank = (node: Nodes | undefined): boolean => node?.type === "text" && /^[ \t\n]*$/.test(node.value);

const kinds: Record<string, string> = { underscoredEmphasis: "emphasis", underscoredStrong: "strong" };

/** What a tree says, without how it is said; two trees with the same fingerprint are the same page. */
export function fingerprint(node: Nodes): string {
  return JSON.stringify(essence(node));
}

type Essence = readonly (string | number | null | undefined | Essence)[];

function essence(node: Nodes): Essence {
  const children = "children" in node ? joined(node.children) : [];
  const kind = kinds[node.type] ?? node.type;
  return [kind, ...details(node), ...children.map(essence)];
}

function details(node: Nodes): Essence {
  switch (node.type) {
    case "text":
      return [node.value];
    case "inlineCode":
    case "html":
      return [node.value];
    case "code":
      return [node.value, node.lang || null, node.meta || null];
    case "heading":
      return [node.depth];
    case "list":
      return [node.ordered ? (node.start ?? 1) : null];
    case "link":
      return [node.url, node.title || null];
    case "image":
      return [node.url, node.title || null, node.alt || null];
    case "definition":
      return [node.label ?? node.identifier, node.url, node.title || null];
    case "footnoteDefinition":
    case "footnoteReference":
      return [node.label ?? node.identifier];
    case "table":
      return node.align?.map((align) => align ?? null) ?? [];
    default:
      return [];
  }
}

/** Texts that stand side by side are one text to a reader. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") {
      result[result.length - 1] = { ...last, value: last.value + node.value };
    } else if (!(node.type === "text" && node.value === "")) {
      result.push(node);
    }
  }
  return result;
}
