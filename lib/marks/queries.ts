import {
  decisionColumns,
  harmReportColumns,
  hiddenAnswerColumns,
  plainMarkColumns,
  toHarmReportView,
  toHiddenAnswerView,
  toMarkView,
} from "@/lib/marks/columns";
import { canReadHarmReports } from "@/lib/marks/policy";
import {
  type HarmReportView,
  type HiddenAnswerView,
  type MarkView,
  type OwnStance,
  type PastMarkView,
  stance,
} from "@/lib/marks/schema";
import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import { askedColumns } from "@/lib/posts/columns";
import { visiblePosts } from "@/lib/posts/visibility";
import { toDay } from "@/lib/practitioners/columns";
import { isWithinScope } from "@/lib/practitioners/policy";
import { findScope } from "@/lib/practitioners/queries";
import type { Prisma } from "@/prisma/generated/client";

const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] satisfies Prisma.MarkOrderByWithRelationInput[];

/** The standing marks of a thread, oldest first; of an answer that is hidden, what hides it alone. */
export async function listMarks(viewer: Viewer, postId: string): Promise<MarkView[]> {
  const rows = await reader.mark.findMany({
    where: {
      postId,
      undoneAt: null,
      post: visiblePosts(viewer),
      OR: [{ comment: { status: "PUBLISHED" } }, { kind: "HARM", comment: { status: "HIDDEN" } }],
    },
    orderBy: oldestFirst,
    select: plainMarkColumns,
  });
  // Hardly any thread has such a mark: the others are spared two queries.
  const harms = rows.filter(({ kind }) => kind === "HARM").map(({ id }) => id);
  const decided = harms.length > 0 ? await listDecisions(harms) : [];
  return rows.map((row) => toMarkView({ ...row, decisions: decided.filter(({ markId }) => markId === row.id) }));
}

const listDecisions = (marks: string[]) =>
  reader.harmDecision.findMany({ where: { markId: { in: marks }, undoneAt: null }, select: decisionColumns });

/** Answers that have a place in their thread: shown there, or replaced by the notice that they could harm. */
const shownOrHiddenByHarm: Prisma.CommentWhereInput = {
  OR: [{ status: "PUBLISHED" }, { status: "HIDDEN", marks: { some: { kind: "HARM", undoneAt: null } } }],
};

/** Every mark of an answer, also those taken back, newest first. @throws {AppError} `not-found` */
export async function listMarkHistory(viewer: Viewer, commentId: string): Promise<PastMarkView[]> {
  const answer = await reader.comment.findFirst({
    where: { AND: [{ id: commentId, kind: "ANSWER", post: visiblePosts(viewer) }, shownOrHiddenByHarm] },
    select: { marks: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], select: plainMarkColumns } },
  });
  if (!answer) throw new AppError("not-found", "comment");
  return answer.marks.map((row) => {
    const { id, kind, member, credential, isByAsker, createdAt } = toMarkView({ ...row, decisions: [] });
    return { id, kind, member, credential, isByAsker, createdAt, undoneAt: row.undoneAt?.toISOString() ?? null };
  });
}

/** After this many days without a trace of the asker, others may say for them what helped. */
const daysUntilGone = 30;

/**
 * Whether nothing has been seen of a member for {@link daysUntilGone} days, or they have left.
 *
 * Seen is the day that is kept of each member who uses the site signed in, or what leaves a trace.
 */
async function isGone(memberId: string): Promise<boolean> {
  const since = { gt: new Date(now().getTime() - daysUntilGone * 86_400_000) };
  const seen = await reader.member.findFirst({
    where: {
      id: memberId,
      joinedAt: { not: null },
      bannedAt: null,
      OR: [
        { lastSeenOn: { gte: new Date(since.gt.toISOString().slice(0, 10)) } },
        { posts: { some: { OR: [{ createdAt: since }, { question: { addenda: { some: { createdAt: since } } } }] } } },
        { comments: { some: { createdAt: since } } },
        { votes: { some: { createdAt: since } } },
        { marks: { some: { createdAt: since } } },
        { checkIns: { some: { OR: [{ reportedAt: since }, { editedAt: since }] } } },
        { sessions: { some: { createdAt: since } } },
        { notifications: { some: { readAt: since } } },
        { tokens: { some: { lastUsedAt: since } } },
      ],
    },
    select: { id: true },
  });
  return seen === null;
}

/** Whether others may mark for the asker, as far as their absence goes; not looked up for whoever may not anyway. */
export const isAskerGone = async (viewer: Viewer, askerId: string): Promise<boolean> =>
  viewer !== null &&
  viewer.id !== askerId &&
  (isModerator(viewer) || viewer.credentialId !== null) &&
  (await isGone(askerId));

/** Whether the viewer's credential covers the regions that a question names; nothing covers without a credential. */
async function isInScopeOf(viewer: Viewer, regions: readonly { topicId: string }[]): Promise<boolean> {
  const scope = await findScope(viewer);
  return (
    scope !== null &&
    isWithinScope(
      scope,
      regions.map(({ topicId }) => topicId),
    )
  );
}

/** A thread for the policies of marking, and the accept on an answer that is shown. @throws {AppError} `not-found` */
export async function getMarkableThread(viewer: Viewer, postId: string) {
  const post = await reader.post.findFirst({
    where: { AND: [{ id: postId, status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: {
      ...askedColumns,
      kind: true,
      question: { select: { regions: { select: { topicId: true } } } },
      marks: {
        where: { kind: "ACCEPT", undoneAt: null, comment: { status: "PUBLISHED" } },
        select: { commentId: true, memberId: true },
      },
    },
  });
  if (!post) throw new AppError("not-found", "post");
  const [accepted = null] = post.marks;
  return {
    postId,
    askerId: post.authorId,
    isAskerUnnamed: post.isAnonymous,
    isAskerGone: post.kind === "QUESTION" && (await isAskerGone(viewer, post.authorId)),
    isInScope: await isInScopeOf(viewer, post.question?.regions ?? []),
    accepted,
  };
}

/** Conditions of a stance that stands. */
const standingStances = (memberId: string) =>
  ({ memberId, kind: { not: "ACCEPT" }, undoneAt: null }) as const satisfies Prisma.MarkWhereInput;

const stanceColumns = {
  commentId: true,
  kind: true,
  decisions: { where: { undoneAt: null }, select: { verdict: true } },
} as const satisfies Prisma.MarkSelect;

const toOwnStance = (row: Prisma.MarkGetPayload<{ select: typeof stanceColumns }>): OwnStance => ({
  commentId: row.commentId,
  kind: stance.parse(row.kind),
  isUpheld: row.decisions.some(({ verdict }) => verdict === "UPHELD"),
});

/** What a practitioner says of the answers of a thread now. */
export async function listOwnStances(viewer: Viewer, postId: string): Promise<OwnStance[]> {
  if (!viewer) return [];
  const rows = await reader.mark.findMany({ where: { postId, ...standingStances(viewer.id) }, select: stanceColumns });
  return rows.map(toOwnStance);
}

/** Whether a moderator has dismissed the viewer's "this could harm" of the same words. */
async function wasDismissed(viewer: Viewer, commentId: string, editedAt: Date | null): Promise<boolean> {
  if (!viewer?.credentialId) return false;
  const dismissal = await reader.harmDecision.findFirst({
    where: {
      verdict: "DISMISSED",
      undoneAt: null,
      mark: { commentId, memberId: viewer.id },
      ...(editedAt ? { createdAt: { gte: editedAt } } : {}),
    },
    select: { id: true },
  });
  return dismissal !== null;
}

/** What may be marked: what everybody reads, and what is hidden for whoever has a mark on it to take back. */
function markable(viewer: Viewer): Prisma.CommentWhereInput {
  if (!viewer) return { status: "PUBLISHED" };
  const own = { status: "HIDDEN", marks: { some: { memberId: viewer.id, undoneAt: null } } } as const;
  return { OR: [{ status: "PUBLISHED" }, own] };
}

/** Facts for the policies of marking. @throws {AppError} `not-found` */
export async function getMarkability(viewer: Viewer, commentId: string) {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id: commentId, post: visiblePosts(viewer) }, markable(viewer)] },
    select: {
      ...{ id: true, kind: true, authorId: true, postId: true, editedAt: true },
      post: {
        select: { ...askedColumns, kind: true, question: { select: { regions: { select: { topicId: true } } } } },
      },
      marks: { where: { undoneAt: null }, select: { ...stanceColumns, memberId: true } },
    },
  });
  if (!row) throw new AppError("not-found", "comment");
  const { marks, post, ...answer } = row;
  const own = marks.find(({ kind, memberId }) => kind !== "ACCEPT" && memberId === viewer?.id);
  return {
    ...answer,
    postKind: post.kind,
    askerId: post.authorId,
    isAskerUnnamed: post.isAnonymous,
    isAskerGone: await isAskerGone(viewer, post.authorId),
    isInScope: await isInScopeOf(viewer, post.question?.regions ?? []),
    acceptedById: marks.find(({ kind }) => kind === "ACCEPT")?.memberId ?? null,
    ownStance: own ? toOwnStance(own) : null,
    wasDismissed: await wasDismissed(viewer, commentId, answer.editedAt),
  };
}

/** "This could harm" that waits for a decision, the oldest first; or what was decided, the newest first. */
export async function listHarmReports(
  actor: Actor,
  { cursor, limit }: CursorQuery,
  isDecided = false,
): Promise<Page<HarmReportView>> {
  permit(actor, "harm-report:read", canReadHarmReports(actor));
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const [beyond, order] = isDecided ? (["lt", "desc"] as const) : (["gt", "asc"] as const);
  const standing = { undoneAt: null };
  const rows = await reader.mark.findMany({
    where: {
      AND: [
        {
          kind: "HARM",
          undoneAt: null,
          comment: { status: { in: ["PUBLISHED", "HIDDEN"] } },
          post: visiblePosts(actor),
        },
        { decisions: isDecided ? { some: standing } : { none: standing } },
        after
          ? { OR: [{ createdAt: { [beyond]: after[0] } }, { createdAt: after[0], id: { [beyond]: after[1] } }] }
          : {},
      ],
    },
    orderBy: [{ createdAt: order }, { id: order }],
    take: limit + 1,
    select: harmReportColumns,
  });
  const view = (row: (typeof rows)[number]) => toHarmReportView(row, actor);
  return toPage(rows, { limit, view, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/**
 * What tells one round of "this could harm" from the next, for those who are told of it once in each: the day, and how
 * often a moderator has decided on what this member said of the answer before.
 */
export async function harmRoundOf(_viewer: Viewer, mark: { commentId: string; memberId: string; createdAt: Date }) {
  const { commentId, memberId, createdAt } = mark;
  const where = { mark: { commentId, memberId }, createdAt: { lte: createdAt } };
  return `${commentId}:${memberId}:${toDay(createdAt)}:${await reader.harmDecision.count({ where })}`;
}

/** Facts for the policy of deciding. @throws {AppError} `not-found`, also for whoever does not moderate */
export async function getDecidability(viewer: Viewer, markId: string) {
  const row = await reader.mark.findFirst({
    where: { id: markId, kind: "HARM", undoneAt: null, post: visiblePosts(viewer) },
    select: {
      ...{ id: true, postId: true, commentId: true, memberId: true },
      comment: { select: { authorId: true } },
      post: { select: { kind: true } },
    },
  });
  if (!row) throw new AppError("not-found", "mark");
  const { memberId, comment, post, ...mark } = row;
  return { ...mark, postKind: post.kind, markedById: memberId, authorId: comment.authorId };
}

/**
 * An answer that is or was hidden, by its number, as it is opened deliberately; null where `viewer` may not open any.
 *
 * Once a moderator has upheld that it could harm, the words stay with their writer and with moderators.
 */
export async function findHiddenAnswer(viewer: Viewer, number: number): Promise<HiddenAnswerView | null> {
  const row = await reader.comment.findFirst({
    where: {
      AND: [{ number, kind: "ANSWER", post: visiblePosts(viewer) }, shownOrHiddenByHarm],
    },
    select: hiddenAnswerColumns,
  });
  return row && toHiddenAnswerView(row, viewer);
}

/** A reminder by the link in its e-mail, and whether its reader has ended them; null for an unknown link. */
export async function findReminder(_viewer: Viewer, stopToken: string): Promise<{ isStopped: boolean } | null> {
  const row = await reader.markReminder.findUnique({ where: { stopToken }, select: { stoppedAt: true } });
  return row && { isStopped: row.stoppedAt !== null };
}
