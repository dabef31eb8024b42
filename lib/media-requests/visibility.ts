import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The one rule of who sees a request: the asker, and whoever asks while their credential holds and the question is read.
 *
 * Moderators see it where the asker has shown it to them; nobody else does, other practitioners included.
 */
export function visibleMediaRequests(viewer: Viewer): Prisma.MediaRequestWhereInput {
  if (!viewer) return { id: { in: [] } };
  const asker = { askerId: viewer.id };
  if (viewer.bannedAt) return asker;
  return {
    OR: [
      asker,
      ...(viewer.credentialId ? [{ practitionerId: viewer.id, post: visiblePosts(null) }] : []),
      ...(isModerator(viewer) ? [{ reportedAt: { not: null } }] : []),
    ],
  };
}

/** Requests that still hold something or wait for it at `moment`, whether or not a sweep has come by. */
export const openAt = (moment: Date): Prisma.MediaRequestWhereInput => ({
  endedAt: null,
  expiresAt: { gt: moment },
});

/** Requests that were reported and not decided on: what was sent stays for moderators, whatever the time. */
export const undecided = { reportedAt: { not: null }, decidedAt: null, endedAt: null } as const;

/** Requests of which moderators see the contents: those that wait for their decision, and are not about themselves. */
function shownToModerators(viewer: Actor): Prisma.MediaRequestWhereInput[] {
  if (!isModerator(viewer)) return [];
  return [{ AND: [undecided, { askerId: { not: viewer.id }, practitionerId: { not: viewer.id } }] }];
}

/**
 * Photos and clips that `viewer` may see at `moment`: the asker's own at once, for others once they were sent.
 *
 * Asked for every file anew, so that it ends with the request.
 */
export function visiblePieces(viewer: Viewer, moment: Date): Prisma.MediaPieceWhereInput {
  if (!viewer) return { id: { in: [] } };
  const party = { OR: [{ askerId: viewer.id }, { practitionerId: viewer.id }] };
  return {
    request: {
      AND: [
        visibleMediaRequests(viewer),
        { OR: [{ AND: [openAt(moment), party] }, ...shownToModerators(viewer)] },
        { OR: [{ askerId: viewer.id }, { state: "SENT" }] },
      ],
    },
  };
}
