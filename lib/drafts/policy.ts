import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` keep drafts in their account? Members who are not banned may. */
export function canKeepDrafts(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}
