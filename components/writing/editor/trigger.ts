import type { EditorState } from "@milkdown/kit/prose/state";

/** What somebody has begun to type that could be completed: `@ine` a member, `/bridge` an exercise. */
export type Trigger = { kind: "member" | "exercise"; words: string; from: number; to: number };

const begun = /(?:^|[\s(])(?:@(?<member>[\p{L}\p{N}-]{0,30})|\/(?<exercise>\p{L}[\p{L}\p{N} -]{1,30}))$/u;

/** Finds what the caret stands behind; code is nobody's mention. */
export function triggerAt({ selection, schema }: EditorState): Trigger | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.spec.code || !$from.parent.isTextblock) return null;
  const { inlineCode, link } = schema.marks;
  if ($from.marks().some(({ type }) => type === inlineCode || type === link)) return null;
  const found = begunIn($from.parent.textBetween(0, $from.parentOffset, "\n", "\uFFFC"));
  return found && { ...found, from: $from.pos - found.words.length - 1, to: $from.pos };
}

/** What the end of a text has begun. */
export function begunIn(text: string): Pick<Trigger, "kind" | "words"> | null {
  const { member, exercise } = begun.exec(text)?.groups ?? {};
  if (member !== undefined) return { kind: "member", words: member };
  return exercise === undefined ? null : { kind: "exercise", words: exercise };
}
