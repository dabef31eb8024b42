import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` say "I have this too"? Members may, of what somebody else asked. */
export function canSayMeToo(viewer: Viewer, question: { kind: string; authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (question.kind !== "QUESTION") return { denied: "not-a-question" };
  return question.authorId === viewer.id ? { denied: "own-words" } : "allowed";
}
