import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` ask? Members may. */
export function canAsk(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in-to-ask" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}
