import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` ask? Members may. */
export function canAsk(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in-to-ask" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}

/** May `viewer` change a question? The asker may, at any time while the thread is open: what stood before is kept. */
export function canEditQuestion(
  viewer: Viewer,
  question: { authorId: string; status: string; lockedAt: Date | null },
): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (question.authorId !== viewer.id) return { denied: "not-yours" };
  if (question.status !== "PUBLISHED") return { denied: "removed" };
  return question.lockedAt ? { denied: "thread-locked" } : "allowed";
}

/** May `viewer` say that a question which got worse was looked at again? Practitioners and moderators may. */
export function canSettleFollowUp(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isPractitioner(viewer) || isModerator(viewer) ? "allowed" : practitionersOnly(viewer);
}
