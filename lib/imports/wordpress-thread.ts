/** A comment of one article as an export gives it. */
export type ThreadEntry = {
  readonly id: string;
  /** As exported: may come later, be left out, be missing, or be `0`. */
  readonly parentId: string;
  readonly writtenAt: Date;
  /** To be created, here already from an earlier run, or left out. */
  readonly fate: "new" | "known" | "left-out";
  /** Level of a known one, counted from 1. */
  readonly level?: number;
};

export type PlacedEntry = { readonly id: string; readonly parentId: string | null };

/** Levels that an import makes; the database takes a few more, so that people can still reply. */
export const deepestImported = 60;

type Entries = ReadonlyMap<string, ThreadEntry>;

/** The nearest ancestor that is or will be here. */
function nearestAbove(entry: ThreadEntry, entries: Entries): string | null {
  const seen = new Set([entry.id]);
  let parent = entries.get(entry.parentId);
  while (parent?.fate === "left-out" && !seen.has(parent.id)) {
    seen.add(parent.id);
    parent = entries.get(parent.parentId);
  }
  return parent && parent.fate !== "left-out" && parent.id !== entry.id ? parent.id : null;
}

const inOrder = (one: ThreadEntry, other: ThreadEntry): number =>
  one.writtenAt.getTime() - other.writtenAt.getTime() || one.id.localeCompare(other.id, "en", { numeric: true });

/**
 * The new comments in an order in which each finds its parent, the oldest first.
 *
 * A reply to something left out moves up to the nearest comment that is here; so does one that would lie too deep. Where
 * parents run in a circle, one of them becomes the top.
 */
export function threadOrder(list: readonly ThreadEntry[]): PlacedEntry[] {
  const entries: Entries = new Map(list.map((entry) => [entry.id, entry]));
  const known = list.filter(({ fate }) => fate === "known");
  const levels = new Map(known.map(({ id, level }) => [id, level ?? 1]));
  const parents = new Map<string, string | null>(
    known.map((entry) => [entry.id, levels.has(entry.parentId) ? entry.parentId : null]),
  );
  const placed: PlacedEntry[] = [];
  const place = (entry: ThreadEntry, wanted: string | null) => {
    let parentId = wanted;
    while (parentId !== null && (levels.get(parentId) ?? 0) >= deepestImported)
      parentId = parents.get(parentId) ?? null;
    parents.set(entry.id, parentId);
    levels.set(entry.id, parentId === null ? 1 : (levels.get(parentId) ?? 0) + 1);
    placed.push({ id: entry.id, parentId });
  };
  for (const entry of [...entries.values()].filter(({ fate }) => fate === "new").sort(inOrder)) {
    for (const each of unplacedUpwards(entry, entries, levels).reverse()) {
      const above = nearestAbove(each, entries);
      place(each, above !== null && levels.has(above) ? above : null);
    }
  }
  return placed;
}

/** The entry and those of its ancestors that have no place yet, from the entry upwards. */
function unplacedUpwards(entry: ThreadEntry, entries: Entries, levels: ReadonlyMap<string, number>): ThreadEntry[] {
  const chain: ThreadEntry[] = [];
  const seen = new Set<string>();
  let next: ThreadEntry | undefined = entry;
  while (next && !levels.has(next.id) && !seen.has(next.id)) {
    chain.push(next);
    seen.add(next.id);
    next = entries.get(nearestAbove(next, entries) ?? "");
  }
  return chain;
}
