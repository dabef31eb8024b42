import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

type MarkableAnswer = { kind: string; authorId: string; askerId: string };
/** An endorsement shows name and credential: whoever asked without theirs gives none in their own thread. */
type EndorsableAnswer = MarkableAnswer & { isAskerUnnamed: boolean; isInScope: boolean };

/** May `viewer` say that the answer helped? The asker alone may, of an answer by somebody else. */
export function canAccept(viewer: Viewer, answer: MarkableAnswer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (answer.kind !== "ANSWER") return { denied: "not-an-answer" };
  if (answer.askerId !== viewer.id) return { denied: "asker-only" };
  return answer.authorId === viewer.id ? { denied: "own-answer" } : "allowed";
}

/** May `viewer` endorse the answer? Practitioners may within their scope, of an answer by somebody else. */
export function canEndorse(viewer: Viewer, answer: EndorsableAnswer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (answer.kind !== "ANSWER") return { denied: "not-an-answer" };
  if (!viewer.credentialId) return { denied: "practitioners-only" };
  if (!answer.isInScope) return { denied: "outside-your-scope" };
  if (answer.isAskerUnnamed && answer.askerId === viewer.id) return { denied: "asked-without-name" };
  return answer.authorId === viewer.id ? { denied: "own-answer" } : "allowed";
}
