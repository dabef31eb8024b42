import type { Mark } from "@milkdown/kit/prose/model";
import type { EditorState } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";

/** The link at the caret, or the words that could become one. */
export type LinkPlace = {
  from: number;
  to: number;
  href: string;
  text: string;
  /** Its words are plain, so that others can take their place. */
  isEditable: boolean;
};

/** Finds the link around the caret; without one, the selection is the place. */
export function linkAt(state: EditorState): LinkPlace {
  const { from, to, $from, empty } = state.selection;
  const type = state.schema.marks.link;
  const mark = type && (type.isInSet($from.marks()) ?? ($from.nodeAfter && type.isInSet($from.nodeAfter.marks)));
  const range = mark ? extent(state, mark) : { from, to };
  const text = state.doc.textBetween(range.from, range.to, " ");
  const isWithinLine = $from.parent.isTextblock && (empty || $from.sameParent(state.selection.$to) || Boolean(mark));
  return { ...range, text, href: mark ? String(mark.attrs.href) : "", isEditable: isWithinLine };
}

function extent(state: EditorState, mark: Mark): { from: number; to: number } {
  const { $from } = state.selection;
  const start = $from.start();
  const ranges: { from: number; to: number }[] = [];
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    const last = ranges.at(-1);
    const from = start + offset;
    if (last?.to === from) last.to = from + node.nodeSize;
    else ranges.push({ from, to: from + node.nodeSize });
  });
  const at = state.selection.from;
  return ranges.find(({ from, to }) => from <= at && at <= to) ?? { from: at, to: at };
}

/** Puts a link there, or takes away the one that is there. */
export function setLink(view: EditorView, place: LinkPlace, link: { href: string; text: string } | null): void {
  const { tr, schema } = view.state;
  const type = schema.marks.link;
  if (!type) return;
  const { from, to } = place;
  if (!link) {
    view.dispatch(tr.removeMark(from, to, type));
    return;
  }
  const mark = type.create({ href: link.href });
  const words = link.text.trim() || place.text || link.href;
  if (place.isEditable && words !== place.text) {
    const marks = view.state.doc
      .resolve(from)
      .marks()
      .filter((each) => each.type !== type);
    tr.replaceWith(from, to, schema.text(words, mark.addToSet(marks)));
  } else {
    tr.removeMark(from, to, type).addMark(from, to, mark);
  }
  view.dispatch(tr.removeStoredMark(type).scrollIntoView());
}

/** An address as the renderer links it, or null: `example.org` is meant to be a page of the web. */
export function toAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  if (/^(?:https?:\/\/[^/]+|mailto:.+@.+|\/(?!\/)|#)/i.test(text)) return text;
  if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(text)) return `mailto:${text}`;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#].*)?$/u.test(text) ? `https://${text}` : null;
}
