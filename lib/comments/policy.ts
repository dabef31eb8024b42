import type { Acknowledgement } from "@/lib/comments/schema";
import { isModerator, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` comment? Members may, while the thread is open. */
export function canComment(viewer: Viewer, post: { lockedAt: Date | null }): Verdict {
  if (!viewer) return { denied: "sign-in-to-comment" };
  if (viewer.bannedAt) return { denied: "banned" };
  return post.lockedAt ? { denied: "thread-locked" } : "allowed";
}

/** May `viewer` ask whoever asked? Practitioners may, where somebody else asks about their own body. */
export function canAskBack(viewer: Viewer, what: { askerId: string | null }): Verdict {
  if (!viewer) return { denied: "sign-in-to-comment" };
  if (!viewer.credentialId) return practitionersOnly(viewer);
  if (what.askerId === null) return { denied: "nobody-to-ask-back" };
  return what.askerId === viewer.id ? { denied: "own-question" } : "allowed";
}

/** May `viewer` answer? Members may, once each, while the question is open and not their own. */
export function canAnswer(
  viewer: Viewer,
  question: { kind: string; authorId: string; lockedAt: Date | null; answeredByViewer: boolean },
): Verdict {
  if (!viewer) return { denied: "sign-in-to-answer" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (question.kind !== "QUESTION") return { denied: "not-a-question" };
  if (question.lockedAt) return { denied: "thread-locked" };
  if (question.authorId === viewer.id) return { denied: "own-question" };
  return question.answeredByViewer ? { denied: "already-answered" } : "allowed";
}

/**
 * May it be posted with what its writer has acknowledged? Whoever sees the open flags has to have read them; whoever may
 * see none says a general sentence, flags or not.
 */
export function canPostPast(needed: Acknowledgement | null, acknowledges = false): Verdict {
  if (needed === null || acknowledges) return "allowed";
  return { denied: needed === "FLAGS" ? "flag-unacknowledged" : "signs-unacknowledged" };
}

/** May exercises be linked? Not for somebody under 16: they need to be examined, and a child's hip is not an adult's. */
export const canPrescribe = (question: { isUnder16: boolean }, prescriptions: readonly unknown[]): Verdict =>
  question.isUnder16 && prescriptions.length > 0 ? { denied: "no-exercises-under-16" } : "allowed";

/** May `viewer` change the wording? The writer may for a while, so that replies keep their sense. */
export function canEditComment(
  viewer: Viewer,
  comment: { authorId: string; createdAt: Date; status: string },
  window: { now: Date; editWindowMinutes: number },
): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (comment.status === "REMOVED") return { denied: "removed" };
  if (comment.authorId !== viewer.id) return { denied: "not-yours" };
  const ageMinutes = (window.now.getTime() - comment.createdAt.getTime()) / 60_000;
  return ageMinutes > window.editWindowMinutes ? { denied: "edit-window-over" } : "allowed";
}

/** May `viewer` take it away? The writer and moderators may, at any time. */
export function canRemoveComment(viewer: Viewer, comment: { authorId: string; status: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (comment.status === "REMOVED") return { denied: "removed" };
  return comment.authorId === viewer.id || isModerator(viewer) ? "allowed" : { denied: "not-yours" };
}
