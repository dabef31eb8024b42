import type { OwnStance, Stance } from "@/lib/marks/schema";
import { isModerator, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** Others mark for an asker who is gone; practitioners within their scope. */
type AcceptableThread = { askerId: string; isAskerGone: boolean; isInScope: boolean };
/** A stance shows name and credential: whoever asked without theirs takes none in their own thread. */
type JudgeableThread = { askerId: string; isAskerUnnamed: boolean; isInScope: boolean };
type MarkableAnswer = { kind: string; authorId: string };
type AcceptableAnswer = MarkableAnswer & AcceptableThread;
type JudgeableAnswer = MarkableAnswer & JudgeableThread;
/** What the viewer says of the answer already. */
type Said = { ownStance: Pick<OwnStance, "kind" | "isUpheld"> | null; wasDismissed: boolean };

/** What is true of every mark: it is given to an answer, by somebody else. */
function ofAnother(viewer: Viewer, { kind, authorId }: MarkableAnswer): Verdict {
  if (kind !== "ANSWER") return { denied: "not-an-answer" };
  return authorId === viewer?.id ? { denied: "own-answer" } : "allowed";
}

/**
 * May `viewer` say which answers of a thread helped? The asker may.
 *
 * When the asker is gone, practitioners within their scope and moderators may for them.
 */
export function canAcceptIn(viewer: Viewer, { askerId, isAskerGone, isInScope }: AcceptableThread): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (askerId === viewer.id) return "allowed";
  if (!isAskerGone || !(isModerator(viewer) || viewer.credentialId)) return { denied: "asker-only" };
  return isModerator(viewer) || isInScope ? "allowed" : { denied: "outside-your-scope" };
}

/** May `viewer` say that the answer helped? Whoever {@link canAcceptIn} its thread may, of an answer by somebody else. */
export function canAccept(viewer: Viewer, answer: AcceptableAnswer): Verdict {
  const verdict = canAcceptIn(viewer, answer);
  return verdict === "allowed" ? ofAnother(viewer, answer) : verdict;
}

/** May `viewer` put their accept in place of one on an answer that is shown? The asker alone may. */
export function canReplaceAccept(viewer: Viewer, thread: { askerId: string; isAccepted: boolean }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return thread.isAccepted && viewer.id !== thread.askerId ? { denied: "already-accepted" } : "allowed";
}

/** May `viewer` take "this helped" back? The asker and whoever gave it may; moderators, what others gave for the asker. */
export function canTakeAcceptBack(viewer: Viewer, answer: AcceptableAnswer & { acceptedById: string | null }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  const { acceptedById, askerId } = answer;
  if (acceptedById === null) return canAccept(viewer, answer);
  if (viewer.id === acceptedById || viewer.id === askerId) return "allowed";
  return isModerator(viewer) && acceptedById !== askerId ? "allowed" : { denied: "asker-only" };
}

/** May `viewer` say what they think of the answers of a thread? Practitioners may, within their scope. */
export function canJudgeIn(viewer: Viewer, { askerId, isAskerUnnamed, isInScope }: JudgeableThread): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!viewer.credentialId) return practitionersOnly(viewer);
  if (isAskerUnnamed && askerId === viewer.id) return { denied: "asked-without-name" };
  return isInScope ? "allowed" : { denied: "outside-your-scope" };
}

/** May `viewer` endorse the answer? Whoever {@link canJudgeIn} its thread may, of an answer by somebody else. */
export function canEndorse(viewer: Viewer, answer: JudgeableAnswer): Verdict {
  const verdict = canJudgeIn(viewer, answer);
  return verdict === "allowed" ? ofAnother(viewer, answer) : verdict;
}

/**
 * May `viewer` take a stance on the answer? Whoever may endorse it may, in place of what they said before.
 *
 * What a moderator has decided stands: neither is a harm that was upheld changed, nor one that was dismissed told again
 * of the same words.
 */
export function canTakeStance(viewer: Viewer, answer: JudgeableAnswer & Said, kind: Stance): Verdict {
  const verdict = canEndorse(viewer, answer);
  if (verdict !== "allowed") return verdict;
  if (answer.ownStance?.isUpheld) return { denied: "harm-upheld" };
  return kind === "HARM" && answer.wasDismissed ? { denied: "harm-dismissed" } : "allowed";
}

/** May `viewer` take their stance back? Their own always, whatever has become of their credential or its scope. */
export function canTakeStanceBack(viewer: Viewer, answer: JudgeableAnswer & Said): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!answer.ownStance) return canEndorse(viewer, answer);
  return answer.ownStance.isUpheld ? { denied: "harm-upheld" } : "allowed";
}

/** May `viewer` read what waits for a decision? Moderators may. */
export function canReadHarmReports(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isModerator(viewer) ? "allowed" : { denied: "moderators-only" };
}

/** May `viewer` decide on "this could harm", or take the decision back? Moderators may, not on their own words or mark. */
export function canDecide(viewer: Viewer, report: { markedById: string; authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!isModerator(viewer)) return { denied: "moderators-only" };
  if (report.authorId === viewer.id) return { denied: "own-answer" };
  return report.markedById === viewer.id ? { denied: "own-mark" } : "allowed";
}
