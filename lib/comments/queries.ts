import {
  type CommentRow,
  commentColumns,
  revisionsColumns,
  toCommentView,
  toRevisionViews,
} from "@/lib/comments/columns";
import {
  type Acknowledgement,
  type CommentView,
  deepestLevel,
  type RevisionView,
  type SourceView,
} from "@/lib/comments/schema";
import { visibleComments } from "@/lib/comments/visibility";
import { findMemberId } from "@/lib/members/queries";
import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import {
  type CursorQuery,
  decodeCursor,
  emptyPage,
  momentCursor,
  numberCursor,
  type Page,
  toPage,
} from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { settings } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { getPost } from "@/lib/posts/queries";
import type { PostLink } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { prescriptionColumns, toPrescriptionView } from "@/lib/prescriptions/columns";
import { listOpenInComments, listOpenRules } from "@/lib/raised-flags/queries";

/** The whole thread of a post in the order of its paths, with tombstones; who reads it changes nothing. */
export async function listThread(viewer: Viewer, postId: string): Promise<CommentView[]> {
  const rows = await reader.comment.findMany({
    where: { postId, status: { in: ["PUBLISHED", "REMOVED", "HIDDEN"] }, post: visiblePosts(viewer) },
    orderBy: { path: "asc" },
    select: commentColumns,
  });
  return withMovedNumbers(viewer, postId, rows);
}

/** Comments as views; where one became a question, with the numbers of the replies that went along. */
async function withMovedNumbers(viewer: Viewer, postId: string, rows: readonly CommentRow[]): Promise<CommentView[]> {
  if (!rows.some(({ became }) => became)) return rows.map(toCommentView);
  const moved = await reader.comment.findMany({
    where: { movedFromId: postId, post: visiblePosts(viewer) },
    orderBy: { number: "asc" },
    select: { number: true, postId: true },
  });
  return rows.map((row) => {
    const view = toCommentView(row);
    const numbers = moved.filter((each) => each.postId === row.became?.postId).map(({ number }) => number);
    return { ...view, became: view.became && { ...view.became, numbers } };
  });
}

/**
 * A thread in pages, in the order it was written; `parentId` says where each belongs. For the API.
 *
 * @throws {AppError} `not-found` when `viewer` sees no such post
 */
export async function listComments(
  viewer: Viewer,
  postId: string,
  { cursor, limit }: CursorQuery,
): Promise<Page<CommentView>> {
  const after = cursor ? decodeCursor(numberCursor, cursor)[0] : 0;
  const rows = await reader.comment.findMany({
    where: {
      postId,
      number: { gt: after },
      status: { in: ["PUBLISHED", "REMOVED", "HIDDEN"] },
      post: visiblePosts(viewer),
    },
    orderBy: { number: "asc" },
    take: limit + 1,
    select: commentColumns,
  });
  // An empty page may be that of a post nobody has commented on, or of one that is not there.
  if (rows.length === 0) await getPost(viewer, postId);
  return toPage(rows, { limit, view: toCommentView, key: (row) => [row.number] });
}

/** One comment. @throws {AppError} `not-found`, also for somebody else's held one */
export async function getComment(viewer: Viewer, id: string): Promise<CommentView> {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id }, visibleComments(viewer)] },
    select: commentColumns,
  });
  if (!row) throw new AppError("not-found", "comment");
  return toCommentView(row);
}

/** A member's published comments, newest first, with the posts they stand under. */
export async function listCommentsBy(
  viewer: Viewer,
  handle: string,
  { cursor, limit }: CursorQuery,
): Promise<Page<CommentView & { post: PostLink }>> {
  const authorId = await findMemberId(viewer, handle);
  if (!authorId) return emptyPage;
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.comment.findMany({
    where: {
      AND: [
        { status: "PUBLISHED", authorId, isAnonymous: false, post: visiblePosts(viewer) },
        after
          ? {
              createdAt: { lte: after[0] },
              OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }],
            }
          : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: { ...commentColumns, post: { select: { authorId: true, kind: true, slug: true, title: true } } },
  });
  const view = (row: (typeof rows)[number]) => {
    const { kind, slug, title } = row.post;
    return { ...toCommentView(row), post: { kind, slug, title } };
  };
  return toPage(rows, { limit, view, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** Facts for the policies of what can be done to a comment. @throws {AppError} `not-found` */
export async function getEditability(viewer: Viewer, id: string) {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id }, visibleComments(viewer)] },
    select: {
      id: true,
      number: true,
      kind: true,
      authorId: true,
      createdAt: true,
      status: true,
      markdown: true,
      path: true,
      parentId: true,
      postId: true,
      isAnonymous: true,
      post: { select: { kind: true, slug: true, title: true, authorId: true, lockedAt: true } },
    },
  });
  if (!row) throw new AppError("not-found", "comment");
  return row;
}
export type Editability = Awaited<ReturnType<typeof getEditability>>;

/** Whether a member has an answer under a question. */
export async function hasAnswered(viewer: Viewer, postId: string): Promise<boolean> {
  if (!viewer) return false;
  const row = await reader.comment.findFirst({
    where: { postId, authorId: viewer.id, kind: "ANSWER", status: { not: "REMOVED" } },
    select: { id: true },
  });
  return row !== null;
}

/** The Markdown of one's own contribution. @throws {AppError} `not-found`, also for somebody else's */
export async function getSource(viewer: Viewer, id: string): Promise<SourceView> {
  const row = viewer
    ? await reader.comment.findFirst({
        where: { id, authorId: viewer.id, status: { not: "REMOVED" } },
        select: { id: true, markdown: true, prescriptions: { select: prescriptionColumns, orderBy: { order: "asc" } } },
      })
    : null;
  if (!row) throw new AppError("not-found", "comment");
  return { ...row, prescriptions: row.prescriptions.map(toPrescriptionView) };
}

/** Earlier wordings of a visible comment, newest first. @throws {AppError} `not-found` */
export async function listRevisions(viewer: Viewer, id: string): Promise<RevisionView[]> {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id, status: "PUBLISHED" }, visibleComments(viewer)] },
    select: revisionsColumns,
  });
  if (!row) throw new AppError("not-found", "comment");
  return toRevisionViews(row);
}

/** Numbers of a member's own comments in a thread, for the buttons that only their writer sees. */
export async function listOwnNumbers(viewer: Viewer, postId: string) {
  if (!viewer) return [];
  return reader.comment.findMany({
    where: { postId, authorId: viewer.id, status: { not: "REMOVED" } },
    select: { id: true, authorId: true, createdAt: true, status: true },
  });
}

/** The comment that a reply goes under, or beside where the thread is as deep as paths can be. @throws {AppError} `not-found` */
export async function getReplyPlace(viewer: Viewer, postId: string, parentId: string): Promise<string | null> {
  const parent = await getEditability(viewer, parentId);
  if (parent.postId !== postId || parent.status !== "PUBLISHED") throw new AppError("not-found", "comment");
  return parent.path.length < deepestLevel ? parentId : parent.parentId;
}

/** Whom a comment would ask back: a question's asker, or under an article the writer of the comment that asks; else null. */
export async function findAskerId(
  viewer: Viewer,
  post: { kind: string; authorId: string },
  parentId: string | null,
): Promise<string | null> {
  if (post.kind === "QUESTION") return post.authorId;
  if (!parentId) return null;
  const parent = await getEditability(viewer, parentId);
  return parent.kind === "QUESTION" ? parent.authorId : null;
}

/** How long a wording may be changed after it was posted, as of now. */
export const editWindow = () => ({ now: now(), editWindowMinutes: settings().EDIT_WINDOW_MINUTES });

/** Whether a question is about somebody under 16; posts of other kinds are about nobody. */
export async function getAskersAge(viewer: Viewer, postId: string): Promise<{ isUnder16: boolean }> {
  const row = await reader.question.findFirst({
    where: { postId, ageBand: "UNDER_16", post: visiblePosts(viewer) },
    select: { postId: true },
  });
  return { isUnder16: row !== null };
}

/** Rules that a member has acknowledged in a thread. */
async function listAcknowledged(memberId: string, postId: string): Promise<Set<string>> {
  const rows = await reader.flagAcknowledgement.findMany({
    where: { memberId, comment: { postId } },
    select: { ruleIds: true },
  });
  return new Set(rows.flatMap(({ ruleIds }) => ruleIds));
}

/** What a viewer has to acknowledge before they answer or comment, and the rules whose flags they see. */
export type Acknowledging = {
  answer: Acknowledgement | null;
  comment: Acknowledgement | null;
  ruleIds: string[];
};

type Thread = { readonly id: string; readonly kind: string };
const nothing: Acknowledging = { answer: null, comment: null, ruleIds: [] };

/** Open flags on comments of a thread that a practitioner has not acknowledged with a reply under the comment. */
async function listUnread(viewer: Viewer, postId: string) {
  if (!viewer || !isPractitioner(viewer)) return [];
  const open = await listOpenInComments(viewer, postId);
  if (open.length === 0) return [];
  const known = await reader.flagAcknowledgement.findMany({
    where: { memberId: viewer.id, comment: { postId } },
    select: { ruleIds: true, comment: { select: { path: true } } },
  });
  return open.filter(
    ({ ruleId, number }) =>
      !known.some(({ ruleIds, comment }) => ruleIds.includes(ruleId) && comment.path.includes(number)),
  );
}

/** What a reply under an article asks for: the open flags on the comment that it goes under, and on those above it. */
async function acknowledgingReply(viewer: Viewer, postId: string, parentId: string | null): Promise<Acknowledging> {
  const unread = parentId ? await listUnread(viewer, postId) : [];
  if (!parentId || unread.length === 0) return nothing;
  const { path } = await getEditability(viewer, parentId);
  const ruleIds = unread.filter(({ number }) => path.includes(number)).map(({ ruleId }) => ruleId);
  return ruleIds.length > 0 ? { ...nothing, comment: "FLAGS", ruleIds: [...new Set(ruleIds)] } : nothing;
}

/** The comments of a thread under which a reply has to acknowledge flags, and which these are. */
export async function listAcknowledgingReplies(viewer: Viewer, post: Thread) {
  const unread = post.kind === "QUESTION" ? [] : await listUnread(viewer, post.id);
  if (unread.length === 0) return [];
  const rows = await reader.comment.findMany({
    where: { postId: post.id, status: "PUBLISHED", OR: unread.map(({ number }) => ({ path: { has: number } })) },
    select: { id: true, path: true },
  });
  return rows.map(({ id, path }) => ({
    commentId: id,
    flagIds: unread.filter(({ number }) => path.includes(number)).map((flag) => flag.id),
  }));
}

/**
 * What has to be acknowledged under a question: by those who see flags the open ones, with each answer, and by
 * practitioners with a comment as long as they have not yet; by anybody else who answers the general sentence.
 * Under an article, where readers ask in comments, it is what stands on the comments that a practitioner replies to.
 */
export async function getAcknowledging(viewer: Viewer, post: Thread, parentId?: string | null): Promise<Acknowledging> {
  if (!viewer) return nothing;
  if (post.kind !== "QUESTION") return acknowledgingReply(viewer, post.id, parentId ?? null);
  if (!isPractitioner(viewer) && !isModerator(viewer)) return { ...nothing, answer: "GENERAL" };
  const ruleIds = await listOpenRules(viewer, post.id);
  if (ruleIds.length === 0) return nothing;
  const known = await listAcknowledged(viewer.id, post.id);
  const isNew = isPractitioner(viewer) && ruleIds.some((ruleId) => !known.has(ruleId));
  return { answer: "FLAGS", comment: isNew ? "FLAGS" : null, ruleIds };
}
