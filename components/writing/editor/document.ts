import type { Node, Schema } from "@milkdown/kit/prose/model";
import { ParserState, SerializerState } from "@milkdown/kit/transformer";
import { processor } from "@/components/writing/editor/processor";
import { leansOnDefinition } from "@/components/writing/editor/source-tree";
import { normaliseSource, parseSource } from "@/lib/platform/markdown/parse";

/** A block as it stands in the source that was read. */
type Block = { node: Node; start: number; end: number; leans: boolean };

/** A source and where its blocks stand in it: a block that nobody touched is written as it was. */
export type Source = { readonly text: string; readonly blocks: readonly Block[] };

export type Read = { readonly doc: Node; readonly source: Source };

/** Reads Markdown into a document, remembering where each block came from. */
export function readDocument(schema: Schema, markdown: string): Read {
  const text = normaliseSource(markdown);
  const state = new ParserState(schema);
  state.run(processor, text);
  const doc = state.toDoc();
  return { doc, source: { text, blocks: blocksOf(text, doc) } };
}

function blocksOf(text: string, doc: Node): Block[] {
  const { children } = parseSource(text);
  // A hostile text was read as plain paragraphs, whose places nobody knows.
  if (children.length !== doc.childCount) return [];
  return children.flatMap((child, index) => {
    const start = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    return [{ node: doc.child(index), start: withIndent(text, start), end, leans: leansOnDefinition(child) }];
  });
}

/** The indent belongs to a block: without it, the lines below would stand deeper than the first. */
function withIndent(text: string, start: number): number {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  return text.slice(line, start).trim() === "" ? line : start;
}

/** Writes a document as Markdown; blocks of `source` that are still the same keep their wording to the byte. */
export function writeDocument(doc: Node, source?: Source): string {
  const parts = source ? keptOrChanged(doc, source) : [{ changed: childrenOf(doc) }];
  return assemble(doc.type.schema, parts, source);
}

type Part = { kept: number } | { changed: Node[] };

const childrenOf = (doc: Node): Node[] => {
  const children: Node[] = [];
  doc.forEach((child) => void children.push(child));
  return children;
};

function keptOrChanged(doc: Node, { text, blocks }: Source): Part[] {
  const unused = new Set(blocks.keys());
  const take = (found: number | undefined) => {
    if (found !== undefined) unused.delete(found);
    return found;
  };
  const find = (child: Node, isSame: (block: Block) => boolean) =>
    take([...unused].find((index) => blocks[index]?.node.type === child.type && isSame(blocks[index])));
  const children = childrenOf(doc);
  const same = children.map((child) => find(child, (block) => block.node === child));
  const kept = children.map((child, index) => same[index] ?? find(child, (block) => block.node.eq(child)));
  const definitions = blocks.every(({ node }, index) => node.type.name !== "definition" || !unused.has(index));
  const holds = (position: number): boolean => {
    const index = kept[position];
    const block = index === undefined ? undefined : blocks[index];
    if (index === undefined || !block || (block.leans && !definitions)) return false;
    // Behind another neighbour than before, an indented text would belong to it, and a list would go on with its list.
    return kept[position - 1] === index - 1 || !leansOnNeighbour(block, text, children[position - 1]);
  };
  return group(children.map((child, position) => ({ child, index: holds(position) ? kept[position] : undefined })));
}

function leansOnNeighbour({ node, start }: Block, text: string, before: Node | undefined): boolean {
  if (!before || !isList(before)) return false;
  return isList(node) || (node.type.name === "code_block" && !/[`~]/.test(text[start] ?? ""));
}

const isList = (node: Node): boolean => /_list$/.test(node.type.name);

function group(entries: readonly { child: Node; index: number | undefined }[]): Part[] {
  const parts: Part[] = [];
  for (const [position, { child, index }] of entries.entries()) {
    const last = parts.at(-1);
    const before = entries[position - 1];
    if (index !== undefined) parts.push({ kept: index });
    else if (last && "changed" in last) last.changed.push(child);
    // Two lists that are written apart would be read as one.
    else if (last && before && isList(before.child) && isList(child))
      parts.splice(-1, 1, { changed: [before.child, child] });
    else parts.push({ changed: [child] });
  }
  return parts;
}

function assemble(schema: Schema, parts: readonly Part[], source: Source | undefined): string {
  const { text, blocks } = source ?? { text: "", blocks: [] };
  let written = "";
  let last: number | undefined;
  for (const part of parts) {
    const block = "kept" in part ? blocks[part.kept] : undefined;
    const words = "changed" in part ? writeBlocks(schema, part.changed) : text.slice(block?.start, block?.end);
    if (words === "") continue;
    const index = "kept" in part ? part.kept : undefined;
    written += written === "" ? before(index, source) : between(last, index, source);
    written += words;
    last = index;
  }
  return written + after(last, source);
}

const before = (index: number | undefined, source: Source | undefined): string =>
  index === 0 ? (source?.text.slice(0, source.blocks[0]?.start) ?? "") : "";

function between(last: number | undefined, index: number | undefined, source: Source | undefined): string {
  if (last === undefined || index !== last + 1 || !source) return "\n\n";
  return source.text.slice(source.blocks[last]?.end, source.blocks[index]?.start);
}

const after = (index: number | undefined, source: Source | undefined): string =>
  index !== undefined && index === (source?.blocks.length ?? 0) - 1
    ? (source?.text.slice(source.blocks[index]?.end) ?? "")
    : "";

function writeBlocks(schema: Schema, nodes: readonly Node[]): string {
  const full = nodes.filter((node) => node.type.name !== "paragraph" || node.content.size > 0);
  if (full.length === 0) return "";
  const state = new SerializerState(schema);
  state.run(schema.topNodeType.create(null, full));
  return state.toString(processor);
}
