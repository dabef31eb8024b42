import { canPropose } from "@/lib/exercise-proposals/policy";
import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` read what an import holds? Practitioners may, who can make exercises of it, and moderators. */
export function canReadCandidates(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isPractitioner(viewer) || isModerator(viewer) ? "allowed" : practitionersOnly(viewer);
}

type Decidable = { readonly state: "HELD" | "DISMISSED" | "MADE" };

/** May `viewer` say that nothing is to be made of a candidate? Whoever reads it may, while it is held. */
export function canDismiss(viewer: Viewer, { state }: Decidable): Verdict {
  const reading = canReadCandidates(viewer);
  if (reading !== "allowed") return reading;
  if (viewer?.bannedAt) return { denied: "banned" };
  return state === "HELD" ? "allowed" : { denied: "candidate-decided" };
}

/** May `viewer` make an exercise of a candidate? Who may propose one may, while it is held. */
export function canMake(viewer: Viewer, { state }: Decidable): Verdict {
  const proposing = canPropose(viewer);
  if (proposing !== "allowed") return proposing;
  return state === "HELD" ? "allowed" : { denied: "candidate-decided" };
}

type Returnable = Decidable & {
  /** The status of what was made of it; null where there is nothing any more. */
  readonly exerciseStatus: string | null;
};

/**
 * May `viewer` hold a candidate again? Whoever reads it may: after a dismissal, and where its exercise was turned down
 * or is gone.
 */
export function canBringBack(viewer: Viewer, { state, exerciseStatus }: Returnable): Verdict {
  const reading = canReadCandidates(viewer);
  if (reading !== "allowed") return reading;
  if (viewer?.bannedAt) return { denied: "banned" };
  if (state === "HELD") return { denied: "candidate-held" };
  const stands = exerciseStatus === "HELD" || exerciseStatus === "PUBLISHED";
  return state === "MADE" && stands ? { denied: "candidate-made" } : "allowed";
}
