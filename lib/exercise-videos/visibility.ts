import { visibleProposals } from "@/lib/exercise-proposals/visibility";
import type { Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** Exercises whose content `viewer` may read. */
export const visibleHolders = (viewer: Viewer): Prisma.ExerciseWhereInput => ({ post: visiblePosts(viewer) });

/** Versions whose content `viewer` may read: the reviewed ones of a visible exercise, and proposals by their own rule. */
export const visibleVersions = (viewer: Viewer): Prisma.ExerciseVersionWhereInput => ({
  OR: [{ version: { not: null }, exercise: visibleHolders(viewer) }, visibleProposals(viewer)],
});

/**
 * The one rule of who sees a clip of an exercise: whoever may read a content that names it, and who sent it.
 *
 * What nobody has reviewed is thus its author's and the reviewers'; what was reviewed is everybody's.
 */
export const visibleClips = (viewer: Viewer): Prisma.VideoWhereInput => ({
  purpose: "EXERCISE",
  state: { not: "ARRIVING" },
  OR: [
    { exercises: { some: visibleHolders(viewer) } },
    { versions: { some: visibleVersions(viewer) } },
    ...(viewer ? [{ ownerId: viewer.id }] : []),
  ],
});
