import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` vote "helpful"? Members may, on what somebody else wrote. */
export function canVote(viewer: Viewer, target: { authorId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return target.authorId === viewer.id ? { denied: "own-words" } : "allowed";
}
