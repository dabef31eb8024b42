import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` add to a question? The asker may, while the thread is open. */
export function canAddAddendum(
  viewer: Viewer,
  question: { kind: string; authorId: string; lockedAt: Date | null },
): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (question.kind !== "QUESTION") return { denied: "not-a-question" };
  if (question.authorId !== viewer.id) return { denied: "not-yours" };
  return question.lockedAt ? { denied: "thread-locked" } : "allowed";
}

/** May `viewer` take an addendum away? The asker and moderators may. */
export function canRemoveAddendum(viewer: Viewer, addendum: { authorId: string; status: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (addendum.status === "REMOVED") return { denied: "removed" };
  return addendum.authorId === viewer.id || isModerator(viewer) ? "allowed" : { denied: "not-yours" };
}
