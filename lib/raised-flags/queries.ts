import type { Actor, Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { flagColumns, openFlagColumns, toFlagView, toOpenFlag } from "@/lib/raised-flags/columns";
import { seesFlags } from "@/lib/raised-flags/policy";
import type { OpenFlag, RaisedFlagView } from "@/lib/raised-flags/schema";
import { byUrgency } from "@/lib/raised-flags/urgency";
import { visibleFlags } from "@/lib/raised-flags/visibility";

/** Flags in one thread: for its writer what concerns them, for practitioners and moderators all; most urgent first. */
export async function listFlags(viewer: Viewer, postId: string): Promise<RaisedFlagView[]> {
  if (!viewer) return [];
  // Whom a false alarm was about need not hear of it again.
  const told = seesFlags(viewer) ? {} : { OR: [{ settlement: null }, { settlement: "CARE_ADVISED" as const }] };
  const rows = await reader.raisedFlag.findMany({
    where: { AND: [{ postId }, visibleFlags(viewer), told] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: flagColumns,
  });
  return rows.map((row) => toFlagView(row, viewer)).toSorted(byUrgency);
}

/** Facts for the policy of settling. @throws {AppError} `not-found`, also for whoever may not see the flag */
export async function getSettleability(actor: Actor, id: string) {
  const row = await reader.raisedFlag.findFirst({
    where: { AND: [{ id }, visibleFlags(actor)] },
    select: { id: true, writerId: true },
  });
  if (!row) throw new AppError("not-found", "flag");
  return row;
}

/** Ids of the rules of a thread's open flags on other people's words, for those who help. */
export async function listOpenRules(viewer: Viewer, postId: string): Promise<string[]> {
  if (!viewer || !seesFlags(viewer)) return [];
  const rows = await reader.raisedFlag.findMany({
    where: { AND: [{ postId, settledAt: null, writerId: { not: viewer.id } }, visibleFlags(viewer)] },
    distinct: ["ruleId"],
    orderBy: { ruleId: "asc" },
    select: { ruleId: true },
  });
  return rows.map(({ ruleId }) => ruleId);
}

/** Open flags on other people's comments in a thread, with the numbers of these, for those who help. */
export async function listOpenInComments(viewer: Viewer, postId: string) {
  if (!viewer || !seesFlags(viewer)) return [];
  const open = { postId, settledAt: null, commentId: { not: null }, writerId: { not: viewer.id } };
  const rows = await reader.raisedFlag.findMany({
    where: { AND: [open, visibleFlags(viewer)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, ruleId: true, comment: { select: { number: true } } },
  });
  return rows.flatMap(({ comment, ...flag }) => (comment ? [{ ...flag, number: comment.number }] : []));
}

type Subjects = { readonly posts: readonly string[]; readonly comments: readonly string[] };

/** Flags that nobody has settled, by the post or comment they are about; most urgent first. */
export async function listOpenFlags(viewer: Viewer, { posts, comments }: Subjects): Promise<Map<string, OpenFlag[]>> {
  const about = { OR: [{ commentId: { in: [...comments] } }, { commentId: null, postId: { in: [...posts] } }] };
  const rows = await reader.raisedFlag.findMany({
    where: { AND: [{ settledAt: null }, about, visibleFlags(viewer)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: openFlagColumns,
  });
  const bySubject = Map.groupBy(rows, (row) => row.commentId ?? row.postId);
  return new Map([...bySubject].map(([id, open]) => [id, open.map(toOpenFlag).toSorted(byUrgency)]));
}
