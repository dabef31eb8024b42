import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Prisma } from "@/prisma/generated/client";

/** The one rule of who sees which post: the published are everybody's, one's own are one's own, moderators see all. */
export function visiblePosts(viewer: Viewer): Prisma.PostWhereInput {
  if (!viewer) return { status: "PUBLISHED" };
  if (isModerator(viewer)) return {};
  return { OR: [{ status: "PUBLISHED" }, { authorId: viewer.id, status: { not: "REMOVED" } }] };
}
