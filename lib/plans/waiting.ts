import type { PlanLogBody, PlanLogView } from "@/lib/plans/schema";

/** A log on its way from a device to the server, or the taking back of one. */
export type WaitingLog = {
  readonly kind: "log" | "undo";
  readonly id: string;
  /** What is logged; null where it is taken back. */
  readonly body: PlanLogBody | null;
  readonly title: string;
  /** It may have arrived, though no answer came. */
  readonly isTried: boolean;
  /** Why the server does not take it, as a word with copy; null while it waits. */
  readonly refused: string | null;
};

/** Files a log to be sent. */
export const withLog = (waiting: readonly WaitingLog[], body: PlanLogBody, title: string): WaitingLog[] => [
  ...waiting,
  { kind: "log", id: body.id, body, title, isTried: false, refused: null },
];

/** Takes a log back: one that has never left the device is forgotten, any other has to be taken back at the server. */
export function withUndo(
  waiting: readonly WaitingLog[],
  { id, title }: Pick<WaitingLog, "id" | "title">,
): WaitingLog[] {
  const known = waiting.find((each) => each.id === id && each.kind === "log");
  const others = waiting.filter((each) => each.id !== id);
  if (known && (!known.isTried || known.refused)) return others;
  const undo: WaitingLog = { kind: "undo", id, body: null, title, isTried: false, refused: null };
  return known ? [...others, known, undo] : [...others, undo];
}

/** Puts other words, or another day, in the place of a log. */
export const withChange = (
  waiting: readonly WaitingLog[],
  before: Pick<WaitingLog, "id" | "title">,
  body: PlanLogBody,
): WaitingLog[] => withLog(withUndo(waiting, before), body, before.title);

/** What is done as its member sees it: what the server knows, with what waits and without what is taken back. */
export function seenLogs(logs: readonly PlanLogView[], waiting: readonly WaitingLog[]): PlanLogView[] {
  const undone = new Set(waiting.filter(({ kind }) => kind === "undo").map(({ id }) => id));
  const known = new Set(logs.map(({ id }) => id));
  const own = waiting.flatMap(({ body, title, refused }) =>
    body && !refused && !known.has(body.id) ? [{ ...body, title }] : [],
  );
  const replaced = new Set(own.filter(({ replaces }) => replaces).map(({ itemId, doneOn }) => `${itemId}:${doneOn}`));
  const stands = (log: PlanLogView) => !undone.has(log.id) && !replaced.has(`${log.itemId}:${log.doneOn}`);
  return [...own.filter(({ id }) => !undone.has(id)), ...logs.filter(stands)];
}

/** How many wait to be sent. */
export const countWaiting = (waiting: readonly WaitingLog[]): number =>
  waiting.filter(({ refused }) => !refused).length;
