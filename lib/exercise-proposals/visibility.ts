import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import type { Prisma } from "@/prisma/generated/client";

/**
 * The one rule of who reads a proposal with what it proposes: its author, practitioners and moderators; of hidden
 * exercises nobody.
 */
export function visibleProposals(viewer: Viewer): Prisma.ExerciseVersionWhereInput {
  if (!viewer) return { id: { in: [] } };
  const exercise = { post: { status: { in: ["PUBLISHED", "HELD", "DRAFT"] } } } satisfies Prisma.ExerciseWhereInput;
  return isPractitioner(viewer) || isModerator(viewer) ? { exercise } : { exercise, authorId: viewer.id };
}
