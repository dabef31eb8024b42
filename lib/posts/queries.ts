import { z } from "zod";
import { findMemberId } from "@/lib/members/queries";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, emptyPage, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { postColumns, toPostView } from "@/lib/posts/columns";
import type { PostKind, PostLink, PostView } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { findTopicIds } from "@/lib/topics/queries";
import type { Prisma } from "@/prisma/generated/client";

export type PostFilter = { kind?: PostKind | undefined; topic?: string | undefined; author?: string | undefined };

/** The conditions of a filter; null when it names a topic or an author that is not there. */
async function filtered(viewer: Viewer, { kind, topic, author }: PostFilter): Promise<Prisma.PostWhereInput[] | null> {
  const [topics, authorId] = await Promise.all([
    findTopicIds(viewer, [topic]),
    author ? findMemberId(viewer, author) : undefined,
  ]);
  if (!topics || authorId === null) return null;
  return [
    kind ? { kind } : {},
    topic ? { topics: { some: { topicId: topics.get(topic) ?? "" } } } : {},
    // What somebody asked without their name is found under no name, their own eyes and moderators' included.
    authorId ? { authorId, isAnonymous: false } : {},
  ];
}

/** Posts of any kind, newest first. */
export async function listPosts(
  viewer: Viewer,
  filter: PostFilter,
  { cursor, limit }: CursorQuery,
): Promise<Page<PostView>> {
  const conditions = await filtered(viewer, filter);
  if (!conditions) return emptyPage;
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.post.findMany({
    where: {
      AND: [
        visiblePosts(viewer),
        { publishedAt: { not: null } },
        ...conditions,
        after
          ? {
              publishedAt: { lte: after[0] },
              OR: [{ publishedAt: { lt: after[0] } }, { publishedAt: after[0], id: { lt: after[1] } }],
            }
          : {},
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: postColumns,
  });
  return toPage(rows, { limit, view: toPostView, key: (row) => [row.publishedAt?.toISOString() ?? "", row.id] });
}

/** A post of any kind. @throws {AppError} `not-found`, also for somebody else's hidden one */
export async function getPost(viewer: Viewer, id: string): Promise<PostView> {
  const row = await reader.post.findFirst({ where: { AND: [{ id }, visiblePosts(viewer)] }, select: postColumns });
  if (!row) throw new AppError("not-found", "post");
  return toPostView(row);
}

/** What commenting on a post depends on. */
export type Commentability = PostLink & { id: string; authorId: string; isAnonymous: boolean; lockedAt: Date | null };

/** Facts for the policies of everything that hangs on a post. @throws {AppError} `not-found` */
export async function getCommentability(viewer: Viewer, id: string): Promise<Commentability> {
  const row = await reader.post.findFirst({
    where: { AND: [{ id, status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: { id: true, kind: true, slug: true, title: true, authorId: true, isAnonymous: true, lockedAt: true },
  });
  if (!row) throw new AppError("not-found", "post");
  return row;
}

/** Whether what the viewer writes under a post stands there without their name: they asked it without. */
export async function isUnnamedUnder(viewer: Viewer, id: string): Promise<boolean> {
  if (!viewer) return false;
  const own = { id, authorId: viewer.id, isAnonymous: true };
  return (await reader.post.findFirst({ where: own, select: { id: true } })) !== null;
}

/** Id of a post by its address; null when nothing to be seen stands there. */
export async function findPostId(viewer: Viewer, kind: PostKind, slug: string): Promise<string | null> {
  const row = await reader.post.findFirst({
    where: { AND: [{ kind, slug }, visiblePosts(viewer)] },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Questions that were asked under an article or exercise, newest first. */
export async function listAskedUnder(viewer: Viewer, postId: string): Promise<PostLink[]> {
  return reader.post.findMany({
    where: { AND: [{ askedUnderId: postId }, visiblePosts(viewer)] },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { kind: true, slug: true, title: true },
  });
}

export const postQuery = z.object({
  kind: z.enum(["ARTICLE", "QUESTION", "EXERCISE"]).optional(),
  topic: z.string().max(80).optional(),
  author: z.string().max(30).optional(),
});
