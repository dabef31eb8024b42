import { Editor, editorViewCtx, editorViewOptionsCtx, rootCtx } from "@milkdown/kit/core";
import type { Ctx } from "@milkdown/kit/ctx";
import { history } from "@milkdown/kit/plugin/history";
import { trailing } from "@milkdown/kit/plugin/trailing";
import {
  commands,
  hardbreakClearMarkPlugin,
  hardbreakFilterNodes,
  hardbreakFilterPlugin,
  inlineNodesCursorPlugin,
  inputRules,
  keymap,
  markInputRules,
  syncListOrderPlugin,
} from "@milkdown/kit/preset/commonmark";
import {
  keepTableAlignPlugin,
  strikethroughInputRule,
  strikethroughKeymap,
  tableEditingPlugin,
  toggleStrikethroughCommand,
} from "@milkdown/kit/preset/gfm";
import { Plugin, TextSelection } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";
import { isOnFreshLine, openSpace, positionAt } from "@/components/writing/editor/caret";
import { readDocument, type Source, writeDocument } from "@/components/writing/editor/document";
import { setKeys } from "@/components/writing/editor/keys";
import { pasting } from "@/components/writing/editor/pasted";
import { syntax } from "@/components/writing/editor/syntax";
import { type Standing, standingAt } from "@/components/writing/editor/tools";

export type EditorListeners = {
  /** Somebody has changed the text. */
  onText: (markdown: string) => void;
  onStanding: (standing: Standing, view: EditorView) => void;
  onKeyDown: (event: KeyboardEvent) => boolean;
  onFiles: (files: File[]) => boolean;
};

/** The editor as the page sees it. */
export type WritingEditor = {
  ctx: Ctx;
  view: EditorView;
  /** Shows another text, which is nothing that could be undone. */
  show: (markdown: string) => void;
  /** Puts the caret where it stood in the Markdown. */
  focusAt: (from: number, to: number) => void;
  destroy: () => void;
};

const behaviour = [
  [inputRules, markInputRules, commands, keymap],
  [hardbreakClearMarkPlugin, hardbreakFilterNodes, hardbreakFilterPlugin, inlineNodesCursorPlugin, syncListOrderPlugin],
  [strikethroughInputRule, strikethroughKeymap, toggleStrikethroughCommand, keepTableAlignPlugin, tableEditingPlugin],
  [history, trailing, pasting],
].flat(3);

/** What the document was read from, and what was last made of it. */
type Memory = { source: Source | undefined; written: string };

/** Tells the page whenever the text or the place of the caret has changed. */
const watching = (memory: Memory, listeners: EditorListeners) =>
  $prose(
    () =>
      new Plugin({
        view: (opened) => {
          listeners.onStanding(standingAt(opened.state), opened);
          return {
            update: (view, before) => {
              listeners.onStanding(standingAt(view.state), view);
              if (!memory.source || view.state.doc === before.doc) return;
              const next = writeDocument(view.state.doc, memory.source);
              if (next === memory.written) return;
              memory.written = next;
              listeners.onText(next);
            },
          };
        },
      }),
  );

/** Starts an editor in `root`; what it writes is Markdown. */
export async function createEditor(root: HTMLElement, listeners: EditorListeners): Promise<WritingEditor> {
  const memory: Memory = { source: undefined, written: "" };
  const editor = Editor.make()
    .config((ctx) => {
      ctx.set(rootCtx, root);
      ctx.update(editorViewOptionsCtx, (options) => ({ ...options, ...handlers(listeners) }));
      setKeys(ctx);
    })
    .use([...syntax, ...behaviour, watching(memory, listeners)]);
  await editor.create();
  const { ctx } = editor;
  const view = ctx.get(editorViewCtx);
  const show = (markdown: string) => {
    const { doc, schema, tr } = view.state;
    const read = readDocument(schema, markdown);
    memory.source = undefined;
    view.dispatch(tr.replaceWith(0, doc.content.size, read.doc.content).setMeta("addToHistory", false));
    memory.source = read.source;
    memory.written = markdown;
  };
  const focusAt = (from: number, to: number) => {
    selectSource(view, memory.source?.text ?? "", [from, to]);
    view.focus();
  };
  return { ctx, view, show, focusAt, destroy: () => void editor.destroy() };
}

/** The row of tools stands over the end of the text while the text goes on below the window. */
const roomForTools = { top: 8, right: 8, bottom: 80, left: 8 };

const handlers = (listeners: EditorListeners) => ({
  scrollMargin: roomForTools,
  scrollThreshold: roomForTools,
  handleKeyDown: (_view: EditorView, event: KeyboardEvent) => listeners.onKeyDown(event),
  handlePaste: (_view: EditorView, { clipboardData }: ClipboardEvent) =>
    // A spreadsheet or a word processor sends a picture along with the text that is meant.
    !clipboardData?.getData("text/html") && takeFiles(clipboardData, listeners),
  handleDrop: (_view: EditorView, { dataTransfer }: DragEvent) => takeFiles(dataTransfer, listeners),
});

function takeFiles(data: DataTransfer | null | undefined, { onFiles }: EditorListeners): boolean {
  const files = [...(data?.files ?? [])];
  return files.length > 0 && onFiles(files);
}

function selectSource(view: EditorView, text: string, [from, to]: [number, number]): void {
  const { state } = view;
  const { tr, schema } = state;
  const paragraph = schema.nodes.paragraph;
  if (paragraph && isOnFreshLine(text, from) && state.doc.lastChild?.content.size !== 0) {
    tr.insert(state.doc.content.size, paragraph.create());
    view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).setMeta("addToHistory", false).scrollIntoView());
    return;
  }
  const place = (offset: number) => tr.doc.resolve(positionAt(schema, { doc: state.doc, text, offset }));
  tr.setSelection(TextSelection.between(place(from), place(to)));
  if (from === to) tr.insertText(openSpace(text, from));
  view.dispatch(tr.setMeta("addToHistory", false).scrollIntoView());
}
