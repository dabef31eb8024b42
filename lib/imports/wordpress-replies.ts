import type { SkippedRecord, SkipReason, WordpressComment, WordpressItem } from "@/lib/imports/schema";
import { type MappedComment, mapComment, whyNoComment } from "@/lib/imports/wordpress-map";
import { type AuthorDirectory, authorOf, commenterOf, type Person } from "@/lib/imports/wordpress-people";
import { type ThreadEntry, threadOrder } from "@/lib/imports/wordpress-thread";

/** A comment that is to be created, under a comment of the export or at the top. */
export type Reply = {
  readonly id: string;
  readonly parentId: string | null;
  readonly person: Person;
  readonly markdown: string;
  readonly writtenAt: Date;
  readonly isHeld: boolean;
  /** A reader asks, and not in reply to somebody: it waits for a practitioner. */
  readonly isQuestion: boolean;
};

/** Comments of earlier items and runs, by id: their level in this article's thread, or why they are not in it. */
export type KnownComments = ReadonlyMap<string, number | "duplicate-id" | "removed-here">;

type Surroundings = {
  readonly authors: AuthorDirectory;
  readonly blogUrl: string;
  readonly known: KnownComments;
  /** For a comment that carries no date. */
  readonly fallback: Date;
};

type Fresh = MappedComment & { readonly comment: WordpressComment };
type Sorted = { readonly fresh: ReadonlyMap<string, Fresh>; readonly skipped: readonly SkippedRecord[] };

const leftOut = (comment: WordpressComment, item: WordpressItem, reason: SkipReason): SkippedRecord => ({
  id: comment.id || `in ${item.id}`,
  kind: comment.type,
  reason,
});

/** An item that is left out, and with it every comment under it. */
export const leaveOut = (item: WordpressItem, reason: SkipReason): SkippedRecord[] => [
  { id: item.id || `line ${item.line}`, kind: item.type || "item", reason },
  ...item.comments.map((comment) => leftOut(comment, item, "article-left-out")),
];

/** Which comments are new and worth keeping, and why the others are not. */
function sortComments(item: WordpressItem, { blogUrl, known }: Surroundings): Sorted {
  const fresh = new Map<string, Fresh>();
  const skipped: SkippedRecord[] = [];
  for (const comment of item.comments) {
    const standing = known.get(comment.id);
    if (typeof standing === "number") continue;
    const reason = whyNoComment(comment) ?? standing ?? (fresh.has(comment.id) ? "duplicate-id" : null);
    const mapped = reason ? null : mapComment(comment, blogUrl);
    if (mapped?.markdown) fresh.set(comment.id, { ...mapped, comment });
    else skipped.push(leftOut(comment, item, reason ?? "empty"));
  }
  return { fresh, skipped };
}

function entriesOf(item: WordpressItem, { fresh }: Sorted, { known, fallback }: Surroundings): ThreadEntry[] {
  const parents = new Map(item.comments.map(({ id, parentId }) => [id, parentId]));
  const ids = new Set([...known.keys(), ...item.comments.map(({ id }) => id)]);
  return [...ids].map((id) => {
    const level = known.get(id);
    const shared = { id, parentId: parents.get(id) ?? "", writtenAt: fresh.get(id)?.writtenAt ?? fallback };
    if (typeof level === "number") return { ...shared, fate: "known", level };
    return { ...shared, fate: fresh.has(id) ? "new" : "left-out" };
  });
}

/** The new comments of an item, parents first, and what is left out of it. */
export function sortReplies(
  item: WordpressItem,
  around: Surroundings,
): { readonly replies: readonly Reply[]; readonly skipped: readonly SkippedRecord[] } {
  const sorted = sortComments(item, around);
  const author = authorOf(item, around.authors);
  const replies = threadOrder(entriesOf(item, sorted, around)).flatMap(({ id, parentId }): Reply[] => {
    const fresh = sorted.fresh.get(id);
    if (!fresh) return [];
    const person = commenterOf(fresh.comment, author, around.authors);
    const { markdown, isHeld, asks } = fresh;
    const isQuestion = asks && parentId === null && person.kind === "commenter";
    return [{ id, parentId, person, markdown, isHeld, isQuestion, writtenAt: fresh.writtenAt ?? around.fallback }];
  });
  return { replies, skipped: sorted.skipped };
}
