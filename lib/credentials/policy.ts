import { type CredentialStatus, type DecisionKind, isOpen } from "@/lib/credentials/schema";
import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` apply? Members may, with one application at a time. */
export function canApply(viewer: Viewer, { hasOpen }: { hasOpen: boolean }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return hasOpen ? { denied: "application-open" } : "allowed";
}

type Applied = { readonly memberId: string; readonly status: CredentialStatus };

/** May `viewer` change an application and send it again? Its applicant may, once they were asked back. */
export function canSendAgain(viewer: Viewer, { memberId, status }: Applied): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (memberId !== viewer.id) return { denied: "not-yours" };
  return status === "ASKED_BACK" ? "allowed" : { denied: "not-asked-back" };
}

/** May `viewer` take an application back? Its applicant may, until it has been decided. */
export function canWithdraw(viewer: Viewer, { memberId, status }: Applied): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (memberId !== viewer.id) return { denied: "not-yours" };
  return status === "PENDING" || status === "ASKED_BACK" ? "allowed" : { denied: "already-decided" };
}

/** May `viewer` see the queue of applications? Moderators may. */
export function canReviewCredentials(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isModerator(viewer) ? "allowed" : { denied: "moderators-only" };
}

/**
 * May `viewer` decide so? Moderators may, about what still waits for it, and never about themselves.
 *
 * What was asked back is settled too: the applicant may have answered elsewhere, or never will.
 */
export function canDecide(viewer: Viewer, { memberId, status }: Applied, kind: DecisionKind): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!isModerator(viewer)) return { denied: "moderators-only" };
  if (memberId === viewer.id) return { denied: "own-application" };
  if (kind === "REVOKE") return status === "VERIFIED" ? "allowed" : { denied: "not-standing" };
  if (kind === "ASK_BACK" && status === "ASKED_BACK") return { denied: "already-asked-back" };
  return isOpen({ status }) ? "allowed" : { denied: "already-decided" };
}

/** May `viewer` write with this credential of theirs? Where it stands they may. */
export function canWriteWith(viewer: Viewer, { memberId, status }: Applied): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (memberId !== viewer.id) return { denied: "not-yours" };
  return status === "VERIFIED" ? "allowed" : { denied: "credential-does-not-stand" };
}
