import type { Node, Schema } from "@milkdown/kit/prose/model";
import { readDocument } from "@/components/writing/editor/document";

/** A character that nobody types: it stands where the caret stood. */
const marker = "\uE0C4";

/**
 * Finds the place in a document that an offset in its Markdown stands for, or the nearest.
 *
 * The source is read once more with a mark at the offset; what the mark has changed in the reading only moves the caret.
 */
export function positionAt(schema: Schema, { doc, text, offset }: { doc: Node; text: string; offset: number }): number {
  const marked = readDocument(schema, text.slice(0, offset) + marker + text.slice(offset)).doc;
  let position = doc.content.size;
  marked.descendants((node, at) => {
    const index = node.text?.indexOf(marker) ?? -1;
    if (index >= 0) position = at + index;
  });
  return Math.min(position, doc.content.size);
}

/** Is the caret on a fresh line at the end, which a document has no room for until something stands there? */
export const isOnFreshLine = (text: string, offset: number): boolean =>
  /\n[ \t]*$/.test(text.slice(0, offset)) && text.slice(offset).trim() === "";

/** The space at the end of a line, behind which the next word will stand; Markdown reads lines without it. */
export const openSpace = (text: string, offset: number): string =>
  /^[ \t]*(?:\n|$)/.test(text.slice(offset)) ? (/[ \t]+$/.exec(text.slice(0, offset))?.[0] ?? "") : "";
