import type { Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import { seesFlags } from "@/lib/raised-flags/policy";
import type { Prisma } from "@/prisma/generated/client";

/** The one rule of who sees which flag: its writer, practitioners and moderators, where what it is about still stands. */
export function visibleFlags(viewer: Viewer): Prisma.RaisedFlagWhereInput {
  if (!viewer) return { id: { in: [] } };
  return {
    post: visiblePosts(viewer),
    OR: [{ commentId: null }, { comment: { status: "PUBLISHED" } }],
    AND: [{ OR: [{ checkInId: null }, { checkIn: { reportedAt: { not: null } } }] }],
    ...(seesFlags(viewer) ? {} : { writerId: viewer.id }),
  };
}
