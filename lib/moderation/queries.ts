import { permalink } from "@/lib/comments/schema";
import { visibleComments } from "@/lib/comments/visibility";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import type { AuthorView } from "@/lib/members/schema";
import { canReadLog } from "@/lib/moderation/policy";
import type { ActView } from "@/lib/moderation/schema";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import { postPath } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";

type ActRow = { actorId: string | null; postId: string | null; commentId: string | null; credentialId: string | null };

const idsOf = (rows: readonly ActRow[], column: keyof ActRow): string[] =>
  rows.map((row) => row[column]).filter((id) => id !== null);

async function actorsOf(rows: readonly ActRow[]): Promise<Map<string, AuthorView>> {
  const members = await reader.member.findMany({
    where: { id: { in: idsOf(rows, "actorId") } },
    select: { id: true, ...authorColumns },
  });
  return new Map(members.map(({ id, ...member }) => [id, toPersonView(member)]));
}

/** Credentials that acts were about, by id. */
async function credentialsOf(rows: readonly ActRow[]): Promise<Map<string, ActView["subject"]>> {
  const credentials = await reader.credential.findMany({
    where: { id: { in: idsOf(rows, "credentialId") } },
    select: { id: true, number: true, member: { select: authorColumns } },
  });
  return new Map(
    credentials.map(({ id, number, member }) => [
      id,
      { title: `${number} of ${toPersonView(member).name}`, path: `/moderation/credentials?state=all&id=${id}` },
    ]),
  );
}

/** What acts were about, by the id of the comment or post; who wrote it is not told. */
async function contributionsOf(viewer: Viewer, rows: readonly ActRow[]): Promise<Map<string, ActView["subject"]>> {
  const post = { select: { kind: true, slug: true, title: true } } as const;
  const [posts, comments] = await Promise.all([
    reader.post.findMany({
      where: { AND: [{ id: { in: idsOf(rows, "postId") } }, visiblePosts(viewer)] },
      select: { id: true, ...post.select },
    }),
    reader.comment.findMany({
      where: { AND: [{ id: { in: idsOf(rows, "commentId") } }, visibleComments(viewer)] },
      select: { id: true, number: true, post },
    }),
  ]);
  return new Map([
    ...posts.map(({ id, ...each }) => [id, { title: each.title, path: postPath(each) }] as const),
    ...comments.map((each) => [each.id, { title: each.post.title, path: permalink(each.post, each.number) }] as const),
  ]);
}

/**
 * Acts of moderation, newest first.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canReadLog}
 */
export async function listActs(actor: Actor, { cursor, limit }: CursorQuery): Promise<Page<ActView>> {
  permit(actor, "moderation-log:read", canReadLog(actor));
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.moderationAct.findMany({
    // The first condition alone bounds the index scan; the second settles acts of the same moment.
    where: after
      ? { createdAt: { lte: after[0] }, OR: [{ createdAt: { lt: after[0] } }, { id: { gt: after[1] } }] }
      : {},
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit + 1,
    select: {
      ...{ id: true, action: true, actorId: true, createdAt: true },
      ...{ postId: true, commentId: true, credentialId: true },
    },
  });
  const [actors, contributions, credentials] = await Promise.all([
    actorsOf(rows),
    contributionsOf(actor, rows),
    credentialsOf(rows),
  ]);
  const subjectOf = ({ postId, commentId, credentialId }: ActRow) =>
    credentials.get(credentialId ?? "") ??
    contributions.get(commentId ?? "") ??
    contributions.get(postId ?? "") ??
    null;
  const view = (row: (typeof rows)[number]): ActView => ({
    id: row.id,
    action: row.action,
    actor: actors.get(row.actorId ?? "") ?? null,
    subject: subjectOf(row),
    createdAt: row.createdAt.toISOString(),
  });
  return toPage(rows, { limit, view, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** A contribution, and whether its writer stands there without their name. @throws {AppError} `not-found` */
export async function getUnnamedPost(viewer: Viewer, id: string) {
  const row = await reader.post.findFirst({
    where: { AND: [{ id }, visiblePosts(viewer)] },
    select: { id: true, isAnonymous: true },
  });
  if (!row) throw new AppError("not-found", "post");
  return row;
}

/** The same of a comment. @throws {AppError} `not-found` */
export async function getUnnamedComment(viewer: Viewer, id: string) {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id }, visibleComments(viewer)] },
    select: { id: true, postId: true, isAnonymous: true },
  });
  if (!row) throw new AppError("not-found", "comment");
  return row;
}
