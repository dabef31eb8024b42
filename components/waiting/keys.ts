/** What the keys of the waiting list do, in the order in which they are told. */
export const keyWords = [
  { keys: ["j", "↓"], does: "Next question" },
  { keys: ["k", "↑"], does: "Question before" },
  { keys: ["Enter"], does: "Open it" },
  { keys: ["c"], does: "Claim it for an hour, or extend your claim" },
  { keys: ["a"], does: "Answer it" },
  { keys: ["b"], does: "Ask back" },
  { keys: ["s"], does: "Settled: you have looked at it again" },
  { keys: ["g"], does: "Give your claim back" },
  { keys: ["1", "2", "3", "4"], does: "Go to Waiting, Asked back, Follow-up due, Mine" },
  { keys: ["?"], does: "Show or hide this list" },
] as const;

type Press = {
  readonly key: string;
  readonly hasModifier: boolean;
  /** Somebody is typing, or chooses in a field or dialog. */
  readonly isTaken: boolean;
};

/** What a control of the item that has the focus answers to, as its `data-key`. */
const presses: ReadonlySet<string> = new Set(["c", "a", "b", "s", "g"]);
/** What the tabs answer to, wherever the focus is. */
export const tabKeys = ["1", "2", "3", "4"] as const;

export type KeyWish = { move: 1 | -1 } | { press: string } | { tab: string } | { help: true } | null;

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

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
  if (tabKeys.some((each) => each === key)) return { tab: key };
  return presses.has(key) && isInList ? { press: key } : null;
}

/** The item to go to; the ends hold, so that nobody is thrown from one to the other. */
export const nextIndex = (current: number, { move, count }: { move: 1 | -1; count: number }): number =>
  current < 0 ? (move === 1 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, current + move));
