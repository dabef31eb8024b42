import type { EditorView } from "@milkdown/kit/prose/view";

type Range = { from: number; to: number };

/** Puts a link in the place of the range, and the caret behind it, with room to go on. */
export function insertLink(
  view: EditorView,
  { from, to }: Range,
  { href, text }: { href: string; text: string },
): void {
  const { schema, tr } = view.state;
  const link = schema.marks.link?.create({ href });
  if (!link) return;
  tr.replaceWith(from, to, [schema.text(text, [link]), schema.text(" ")]);
  view.dispatch(tr.setStoredMarks([]).scrollIntoView());
}

/** Puts words in the place of the range. */
export function insertWords(view: EditorView, { from, to }: Range, words: string): void {
  view.dispatch(view.state.tr.insertText(words, from, to).scrollIntoView());
}

/** Puts a picture where the caret is. */
export function insertImage(view: EditorView, { src, alt }: { src: string; alt: string }): void {
  const image = view.state.schema.nodes.image?.create({ src, alt });
  if (image) view.dispatch(view.state.tr.replaceSelectionWith(image).scrollIntoView());
}
