import { visibleComments } from "@/lib/comments/visibility";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

const columns = {
  id: true,
  number: true,
  authorId: true,
  status: true,
  path: true,
  postId: true,
  createdAt: true,
  markdown: true,
  html: true,
  rendererVersion: true,
  became: { select: { postId: true } },
  post: {
    select: {
      kind: true,
      slug: true,
      lockedAt: true,
      authorId: true,
      topics: { select: { topicId: true, topic: { select: { slug: true } } }, orderBy: { topicId: "asc" }, take: 8 },
    },
  },
} as const;

/** A comment with all that making a question of it takes. @throws {AppError} `not-found` */
export async function getConvertible(viewer: Viewer, commentId: string) {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id: commentId }, visibleComments(viewer)] },
    select: columns,
  });
  if (!row) throw new AppError("not-found", "comment");
  const { became, ...comment } = row;
  return { ...comment, becameId: became?.postId ?? null };
}
export type Convertible = Awaited<ReturnType<typeof getConvertible>>;
