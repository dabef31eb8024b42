import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

type Claimable = { readonly authorId: string; readonly lockedAt: Date | null; readonly isWaiting: boolean };

/** May `viewer` claim it? Practitioners may, while it waits and unless it is their own; others may answer all the same. */
export function canClaim(viewer: Viewer, what: Claimable): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!viewer.credentialId) return practitionersOnly(viewer);
  if (what.lockedAt) return { denied: "thread-locked" };
  if (what.authorId === viewer.id) return { denied: "own-question" };
  return what.isWaiting ? "allowed" : { denied: "does-not-wait" };
}

/** Does `viewer` hear who is writing an answer? Practitioners and moderators do; it is nobody else's business. */
export const seesClaims = (viewer: Viewer): boolean => isPractitioner(viewer) || isModerator(viewer);
