import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** Most requests that wait or are open in one thread, whoever asks. */
const mostOpen = 3;

type AskedThread = {
  kind: string;
  authorId: string;
  lockedAt: Date | null;
  isUnder16: boolean;
  /** Has declined the same practitioner here before. */
  wasDeclined: boolean;
  open: number;
};

/** May `viewer` ask for photos or a clip? Practitioners may, of somebody who is 16 or older and has not said no. */
export function canRequestMedia(viewer: Viewer, thread: AskedThread): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!isPractitioner(viewer)) return practitionersOnly(viewer);
  if (thread.kind !== "QUESTION") return { denied: "not-a-question" };
  if (thread.authorId === viewer.id) return { denied: "own-question" };
  if (thread.lockedAt) return { denied: "thread-locked" };
  if (thread.isUnder16) return { denied: "no-media-under-16" };
  if (thread.wasDeclined) return { denied: "media-declined" };
  return thread.open < mostOpen ? "allowed" : { denied: "too-many-media-requests" };
}

type Request = { askerId: string; practitionerId: string; state: string; isOver: boolean };

function asAsker(viewer: Viewer, request: Request, ...states: readonly string[]): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (request.askerId !== viewer.id) return { denied: "not-yours" };
  if (request.isOver) return { denied: "media-request-over" };
  return states.includes(request.state) ? "allowed" : { denied: "media-request-elsewhere" };
}

/** May `viewer` accept or decline? Whoever was asked may, once. */
export const canAnswerRequest = (viewer: Viewer, request: Request): Verdict => asAsker(viewer, request, "ASKED");

/** May `viewer` add a photo or clip? Whoever accepted may, and as many as fit. */
export function canAddPiece(viewer: Viewer, request: Request, { isFull }: { isFull: boolean }): Verdict {
  const verdict = asAsker(viewer, request, "ACCEPTED", "SENT");
  return verdict === "allowed" && isFull ? { denied: "too-many-pieces" } : verdict;
}

/** May `viewer` take a photo or clip back? Whoever sent it may, at any time. */
export const canTakeBack = (viewer: Viewer, request: Request): Verdict => asAsker(viewer, request, "ACCEPTED", "SENT");

/** May `viewer` show what they gathered to the practitioner, or say anew for how long? */
export function canSend(viewer: Viewer, request: Request, { isEmpty }: { isEmpty: boolean }): Verdict {
  const verdict = asAsker(viewer, request, "ACCEPTED", "SENT");
  return verdict === "allowed" && isEmpty ? { denied: "nothing-to-send" } : verdict;
}

type Reporting = Request & { isReported: boolean; isDecided: boolean };

/** May `viewer` show the request to moderators? Whoever was asked may, and again once they have decided. */
export function canReportRequest(viewer: Viewer, request: Reporting): Verdict {
  const verdict = asAsker(viewer, request, "ASKED", "ACCEPTED", "SENT");
  return verdict === "allowed" && request.isReported && !request.isDecided ? { denied: "already-reported" } : verdict;
}

type Reported = Request & { isReported: boolean; isDecided: boolean };

/** May `viewer` decide on what was reported? Moderators may, once, who are neither of the two. */
export function canDecideReport(viewer: Viewer, request: Reported & { isEnded: boolean }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (!isModerator(viewer)) return { denied: "moderators-only" };
  if (request.askerId === viewer.id || request.practitionerId === viewer.id) return { denied: "own-report" };
  if (request.isEnded || !request.isReported) return { denied: "media-request-over" };
  return request.isDecided ? { denied: "already-decided" } : "allowed";
}

/**
 * May `viewer` end it, with all that was sent? Whoever was asked may, also while banned, and what moderators are still to
 * decide on too; whoever asks, until the asker has shown it to moderators.
 */
export function canEndRequest(viewer: Viewer, request: Reported & { isEnded: boolean }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (request.askerId !== viewer.id && request.practitionerId !== viewer.id) return { denied: "not-yours" };
  if (request.askerId !== viewer.id && request.isReported) return { denied: "media-request-reported" };
  const isKept = request.isReported && !request.isDecided && !request.isEnded;
  return request.isOver && !isKept ? { denied: "media-request-over" } : "allowed";
}

/** May `viewer` note what they see, or say in the thread what came of it? The practitioner may, once something was sent. */
export function canWorkOnRequest(viewer: Viewer, request: Request): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (request.practitionerId !== viewer.id) return { denied: "not-yours" };
  if (!isPractitioner(viewer)) return practitionersOnly(viewer);
  if (request.isOver) return { denied: "media-request-over" };
  return request.state === "SENT" ? "allowed" : { denied: "media-request-elsewhere" };
}
