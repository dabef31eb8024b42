import { commandsCtx, editorViewCtx } from "@milkdown/kit/core";
import type { Ctx } from "@milkdown/kit/ctx";
import { redoCommand, undoCommand } from "@milkdown/kit/plugin/history";
import {
  createCodeBlockCommand,
  toggleEmphasisCommand,
  toggleInlineCodeCommand,
  toggleStrongCommand,
  turnIntoTextCommand,
  wrapInBlockquoteCommand,
  wrapInBulletListCommand,
  wrapInHeadingCommand,
  wrapInOrderedListCommand,
} from "@milkdown/kit/preset/commonmark";
import { lift } from "@milkdown/kit/prose/commands";
import { redoDepth, undoDepth } from "@milkdown/kit/prose/history";
import { liftListItem } from "@milkdown/kit/prose/schema-list";
import type { Command, EditorState } from "@milkdown/kit/prose/state";

/** What is at the caret, and what can be done there. */
export type Standing = {
  bold: boolean;
  italic: boolean;
  code: boolean;
  link: boolean;
  heading: number;
  bullets: boolean;
  numbers: boolean;
  quote: boolean;
  canUndo: boolean;
  canRedo: boolean;
};

export const nowhere: Standing = {
  bold: false,
  italic: false,
  code: false,
  link: false,
  heading: 0,
  bullets: false,
  numbers: false,
  quote: false,
  canUndo: false,
  canRedo: false,
};

/** Describes the place of the caret. */
export function standingAt(state: EditorState): Standing {
  const { $from } = state.selection;
  const around = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1));
  const names = around.map(({ type }) => type.name);
  const list = names.findLast((name) => name.endsWith("_list"));
  return {
    bold: hasMark(state, "strong"),
    italic: hasMark(state, "emphasis"),
    code: hasMark(state, "inlineCode") || names.includes("code_block"),
    link: hasMark(state, "link"),
    heading: $from.parent.type.name === "heading" ? Number($from.parent.attrs.level) : 0,
    bullets: list === "bullet_list",
    numbers: list === "ordered_list",
    quote: names.includes("blockquote"),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

function hasMark(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  if (!type) return false;
  const { empty, $from, from, to } = state.selection;
  if (empty) return (state.storedMarks ?? $from.marks()).some((mark) => mark.type === type);
  return state.doc.rangeHasMark(from, to, type);
}

/** What each tool does; each also takes back what it did. */
export const tools = {
  bold: (ctx: Ctx) => ctx.get(commandsCtx).call(toggleStrongCommand.key),
  italic: (ctx: Ctx) => ctx.get(commandsCtx).call(toggleEmphasisCommand.key),
  heading: (ctx: Ctx) => toggleHeading(ctx, 2),
  smallHeading: (ctx: Ctx) => toggleHeading(ctx, 3),
  bullets: (ctx: Ctx) => toggleList(ctx, "bullet_list"),
  numbers: (ctx: Ctx) => toggleList(ctx, "ordered_list"),
  quote: toggleQuote,
  code: toggleCode,
  undo: (ctx: Ctx) => ctx.get(commandsCtx).call(undoCommand.key),
  redo: (ctx: Ctx) => ctx.get(commandsCtx).call(redoCommand.key),
};

export type ToolName = keyof typeof tools;

function run(ctx: Ctx, command: Command): boolean {
  const view = ctx.get(editorViewCtx);
  return command(view.state, view.dispatch, view);
}

function toggleHeading(ctx: Ctx, level: number): boolean {
  const { heading } = standingAt(ctx.get(editorViewCtx).state);
  return ctx.get(commandsCtx).call(wrapInHeadingCommand.key, heading === level ? 0 : level);
}

function toggleQuote(ctx: Ctx): boolean {
  const { quote } = standingAt(ctx.get(editorViewCtx).state);
  return quote ? run(ctx, lift) : ctx.get(commandsCtx).call(wrapInBlockquoteCommand.key);
}

function toggleCode(ctx: Ctx): boolean {
  const commands = ctx.get(commandsCtx);
  const { selection } = ctx.get(editorViewCtx).state;
  if (selection.$from.parent.type.name === "code_block") return commands.call(turnIntoTextCommand.key);
  const isWithinLine = !selection.empty && selection.$from.sameParent(selection.$to);
  return commands.call(isWithinLine ? toggleInlineCodeCommand.key : createCodeBlockCommand.key);
}

function toggleList(ctx: Ctx, name: "bullet_list" | "ordered_list"): boolean {
  const commands = ctx.get(commandsCtx);
  const { state } = ctx.get(editorViewCtx);
  const { bullets, numbers } = standingAt(state);
  const { list_item: item } = state.schema.nodes;
  if (item && (name === "bullet_list" ? bullets : numbers)) return run(ctx, liftListItem(item));
  if (bullets || numbers) return run(ctx, turnListInto(name));
  return commands.call(name === "bullet_list" ? wrapInBulletListCommand.key : wrapInOrderedListCommand.key);
}

/** Turns the list around the caret into the other kind. */
function turnListInto(name: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const type = state.schema.nodes[name];
    const depths = Array.from({ length: $from.depth }, (_, index) => $from.depth - index);
    const depth = depths.find((each) => $from.node(each).type.name.endsWith("_list"));
    if (!type || depth === undefined) return false;
    const list = $from.node(depth);
    const { tr } = state;
    tr.setNodeMarkup($from.before(depth), type, { spread: list.attrs.spread });
    list.forEach((item, offset, index) => {
      const isOrdered = name === "ordered_list";
      tr.setNodeMarkup($from.start(depth) + offset, undefined, {
        ...item.attrs,
        listType: isOrdered ? "ordered" : "bullet",
        label: isOrdered ? `${index + 1}.` : "•",
      });
    });
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
