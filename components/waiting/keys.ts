/** What the keys of the waiting list do, in the order in which they are told. */
export const keyWords = [
  { keys: ["j", "↓"], does: "Next question" },
  { keys: ["k", "↑"], does: "Question before" },
  { keys: ["Enter"], does: "Open it" },
  { keys: ["c"], does: "Claim it for an hour, or extend your claim" },
  { keys: ["a"], does: "Answer it" },
  { keys: ["b"], does: "Ask back" },
  { keys: ["?"], does: "Show or hide this list" },
] as const;

type Press = {
  readonly key: string;
  readonly hasModifier: boolean;
  /** Somebody is typing, or chooses in a field or dialog. */
  readonly isTaken: boolean;
};

export type KeyWish = { move: 1 | -1 } | { press: "c" | "a" | "b" } | { help: true } | null;

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const presses: Readonly<Record<string, "c" | "a" | "b">> = { c: "c", a: "a", b: "b" };

/**
 * What a key press wishes of the list; null when it is none of the list's business.
 *
 * Arrows scroll the page for whoever has not begun with the list: they move only once an item has the focus.
 */
export function wishOf({ key, hasModifier, isTaken }: Press, isInList: boolean): KeyWish {
  if (hasModifier || isTaken) return null;
  if (key === "?") return { help: true };
  const move = moves[key];
  if (move) return isInList || !key.startsWith("Arrow") ? { move } : null;
  const press = presses[key];
  return press && isInList ? { press } : null;
}

/** The item to go to; the ends hold, so that nobody is thrown from one to the other. */
export const nextIndex = (current: number, { move, count }: { move: 1 | -1; count: number }): number =>
  current < 0 ? (move === 1 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, current + move));
