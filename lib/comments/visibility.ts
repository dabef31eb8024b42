import { isModerator, type Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** The one rule of who sees which comment: the published under visible posts, one's own, and all for moderators. */
export function visibleComments(viewer: Viewer): Prisma.CommentWhereInput {
  if (isModerator(viewer)) return {};
  const shown: Prisma.CommentWhereInput = { status: "PUBLISHED", post: visiblePosts(viewer) };
  return viewer ? { OR: [shown, { authorId: viewer.id, status: { not: "REMOVED" } }] } : shown;
}
