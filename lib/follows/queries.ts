import { visibleComments } from "@/lib/comments/visibility";
import { followColumns, practitionerPath, toFollowView, topicPath, toSubjectView } from "@/lib/follows/columns";
import type { FollowBody, FollowFilter, FollowView, SubjectView } from "@/lib/follows/schema";
import type { Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { postKind, postPath } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** The rule of which follows may be named to `viewer`: those of posts and comments they may see, and all others. */
const nameable = (viewer: Viewer): Prisma.FollowWhereInput => ({
  OR: [
    { post: visiblePosts(viewer) },
    { comment: { AND: [{ status: "PUBLISHED" }, visibleComments(viewer)] } },
    { topicId: { not: null } },
    { practitionerId: { not: null } },
  ],
});

const filtered = ({ post, topic, practitioner }: FollowFilter): Prisma.FollowWhereInput[] => [
  post ? { OR: [{ postId: post }, { comment: { postId: post } }] } : {},
  topic ? { topic: { slug: topic } } : {},
  practitioner ? { practitioner: { handle: practitioner } } : {},
];

/** One's own follows, newest first. */
export async function listFollows(
  viewer: Viewer,
  filter: FollowFilter,
  { cursor, limit }: CursorQuery,
): Promise<Page<FollowView>> {
  if (!viewer) return { items: [], nextCursor: null };
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.follow.findMany({
    where: {
      AND: [
        { memberId: viewer.id },
        nameable(viewer),
        ...filtered(filter),
        // The first condition alone bounds the index scan; the second settles rows of the same moment.
        after ? { createdAt: { lte: after[0] }, OR: [{ createdAt: { lt: after[0] } }, { id: { lt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: followColumns,
  });
  return toPage(rows, { limit, view: toFollowView, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** One's own follow of a post's thread; null when there is none. */
export async function findFollow(viewer: Viewer, { postId }: { postId: string }): Promise<FollowView | null> {
  if (!viewer) return null;
  const row = await reader.follow.findFirst({
    where: { memberId: viewer.id, postId, post: visiblePosts(viewer) },
    select: followColumns,
  });
  return row && toFollowView(row);
}

/** Whose a follow is. @throws {AppError} `not-found`, also for somebody else's */
export async function getFollowOwner(viewer: Viewer, id: string): Promise<{ id: string; memberId: string }> {
  const row =
    viewer &&
    (await reader.follow.findFirst({ where: { id, memberId: viewer.id }, select: { id: true, memberId: true } }));
  if (!row) throw new AppError("not-found", "follow");
  return row;
}

/** The one target of a follow, as its columns. */
export type FollowKey = {
  postId: string | null;
  commentId: string | null;
  topicId: string | null;
  practitionerId: string | null;
};
const nothing: FollowKey = { postId: null, commentId: null, topicId: null, practitionerId: null };

/** Finds what is to be followed. @throws {AppError} `not-found`, also for what `viewer` may not see */
export async function getFollowable(viewer: Viewer, body: FollowBody): Promise<FollowKey> {
  const key = await findFollowable(viewer, body);
  if (!key) throw new AppError("not-found", body.target);
  return { ...nothing, ...key };
}

async function findFollowable(viewer: Viewer, body: FollowBody): Promise<Partial<FollowKey> | null> {
  const select = { id: true } as const;
  switch (body.target) {
    case "post": {
      const where = { AND: [{ id: body.id, status: "PUBLISHED" as const }, visiblePosts(viewer)] };
      const row = await reader.post.findFirst({ where, select });
      return row && { postId: row.id };
    }
    case "comment": {
      const where = { AND: [{ id: body.id, status: "PUBLISHED" as const }, visibleComments(viewer)] };
      const row = await reader.comment.findFirst({ where, select });
      return row && { commentId: row.id };
    }
    case "topic": {
      const row = await reader.topic.findUnique({ where: { slug: body.slug }, select });
      return row && { topicId: row.id };
    }
    case "practitioner": {
      const row = await reader.member.findFirst({
        where: { handle: body.handle, credentials: { some: verified() } },
        select,
      });
      return row && { practitionerId: row.id };
    }
  }
}

const verified = (): Prisma.CredentialWhereInput => ({
  status: "VERIFIED",
  OR: [{ expiresOn: null }, { expiresOn: { gte: now() } }],
});

/**
 * What the link in an e-mail would end: a name where everybody may see it, else its kind alone; null when it has ended.
 *
 * Whoever holds the token need not be signed in, so nothing about the member is told.
 */
export async function findFollowByToken(
  viewer: Viewer,
  token: string,
): Promise<(Pick<SubjectView, "target"> & Partial<SubjectView>) | null> {
  const row = await reader.follow.findUnique({ where: { unsubscribeToken: token }, select: followColumns });
  if (!row) return null;
  const named = await reader.follow.findFirst({
    where: { AND: [{ id: row.id }, nameable(viewer)] },
    select: { id: true },
  });
  const subject = toSubjectView(row);
  return named ? subject : { target: subject.target };
}

/** Something that can be followed, by its address, so that a page can name it; null where nothing is to be seen. */
export async function findSubject(viewer: Viewer, path: string): Promise<SubjectView | null> {
  if (path.includes("\0")) return null;
  const [address = "", anchor] = path.split("#", 2);
  const slug = address.split("/").at(-1) ?? "";
  if (address === topicPath(slug)) {
    const topic = await reader.topic.findUnique({ where: { slug }, select: { name: true } });
    return topic && { target: "topic", title: topic.name, path };
  }
  if (address === practitionerPath(slug)) {
    const member = await reader.member.findFirst({
      where: { handle: slug, joinedAt: { not: null } },
      select: { displayName: true },
    });
    return member && { target: "practitioner", title: member.displayName, path };
  }
  const kind = postKind.options.find((each) => address === postPath({ kind: each, slug }));
  const post =
    kind &&
    (await reader.post.findFirst({ where: { AND: [{ kind, slug }, visiblePosts(viewer)] }, select: { title: true } }));
  return post ? { target: anchor ? "comment" : "post", title: post.title, path } : null;
}
