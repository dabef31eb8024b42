import { isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` propose an exercise or a revision? Practitioners whose credential holds may. */
export function canPropose(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isPractitioner(viewer) ? "allowed" : practitionersOnly(viewer);
}

/** May `viewer` go on with an exercise that is not published? Its author alone. */
export function canRevise(viewer: Viewer, exercise: { authorId: string; isPublished: boolean }): Verdict {
  const proposing = canPropose(viewer);
  if (proposing !== "allowed" || exercise.isPublished) return proposing;
  return exercise.authorId === viewer?.id ? "allowed" : { denied: "not-yours" };
}

/** May `viewer` accept or decline a proposal? A second practitioner may, never its author, moderator or not. */
export function canReview(viewer: Viewer, proposal: { authorId: string }): Verdict {
  const proposing = canPropose(viewer);
  if (proposing !== "allowed") return proposing;
  return proposal.authorId === viewer?.id ? { denied: "own-proposal" } : "allowed";
}

/** May `viewer` take a proposal back? Its author alone. */
export function canWithdraw(viewer: Viewer, proposal: { authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return proposal.authorId === viewer.id ? "allowed" : { denied: "not-yours" };
}
