import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** What decides whether a check-in can be answered. */
export type CheckInFacts = {
  readonly memberId: string;
  /** Whether the question is their own; else they have the same. */
  readonly isAsker: boolean;
  readonly isReported: boolean;
  readonly isRemoved: boolean;
  /** Thirty days have gone since it was asked. */
  readonly isExpired: boolean;
  /** The mark was taken back, or answer or question is not to be seen any more. */
  readonly isOver: boolean;
  readonly isLocked: boolean;
};

/** What the link in a mail depends on beside that. */
export type LinkFacts = CheckInFacts & {
  readonly isBanned: boolean;
  /** A day has gone since it was answered. */
  readonly isSettled: boolean;
};

function canStillReport({ isReported, isRemoved, isExpired, isOver, isLocked }: CheckInFacts): Verdict {
  if (isRemoved) return { denied: "check-in-removed" };
  if (isLocked) return { denied: "thread-locked" };
  if (isReported) return "allowed";
  if (isOver) return { denied: "check-in-over" };
  return isExpired ? { denied: "check-in-expired" } : "allowed";
}

/** May `viewer` answer a check-in, or change what they answered? Whoever was asked may. */
export function canReport(viewer: Viewer, checkIn: CheckInFacts): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return checkIn.memberId === viewer.id ? canStillReport(checkIn) : { denied: "not-yours" };
}

/** May whoever holds the link of a mail answer? Until a day after it was answered. */
export function canReportByLink(checkIn: LinkFacts): Verdict {
  if (checkIn.isBanned) return { denied: "banned" };
  return checkIn.isReported && checkIn.isSettled ? { denied: "check-in-answered" } : canStillReport(checkIn);
}

/** May `viewer` take a report away? Whoever made it and moderators may. */
export function canRemoveReport(viewer: Viewer, checkIn: CheckInFacts): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (!checkIn.isReported) return { denied: "check-in-removed" };
  return checkIn.memberId === viewer.id || isModerator(viewer) ? "allowed" : { denied: "not-yours" };
}

/** May `viewer` say whether they are asked about a question? Its asker may, and whoever was asked. */
export function canChooseAsking(
  viewer: Viewer,
  question: { kind: string; authorId: string; wasAsked: boolean },
): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (question.kind !== "QUESTION") return { denied: "not-a-question" };
  return question.authorId === viewer.id || question.wasAsked ? "allowed" : { denied: "not-yours" };
}
