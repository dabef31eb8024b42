import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** Hangs on something. */
const attached: Prisma.PhotoWhereInput = {
  OR: [{ postId: { not: null } }, { commentId: { not: null } }, { addendumId: { not: null } }],
};

/** Hangs on something that everybody may read. */
const openToRead: Prisma.PhotoWhereInput = {
  OR: [
    { post: visiblePosts(null) },
    { comment: { status: "PUBLISHED", post: visiblePosts(null) } },
    { addendum: { status: "PUBLISHED", question: { post: visiblePosts(null) } } },
  ],
};

/**
 * The one rule of who sees which photo: one's own, and those of what is open to read.
 *
 * Of these, the ones for practitioners only with a verified credential. Moderators see whatever hangs on something, but
 * nobody sees what somebody else has not posted yet.
 */
export function visiblePhotos(viewer: Viewer): Prisma.PhotoWhereInput {
  if (!viewer) return { AND: [openToRead, { audience: "PUBLIC" }] };
  if (isModerator(viewer)) return { OR: [attached, { ownerId: viewer.id }] };
  const others = isPractitioner(viewer) ? openToRead : { AND: [openToRead, { audience: "PUBLIC" as const }] };
  return { OR: [others, { ownerId: viewer.id }] };
}
