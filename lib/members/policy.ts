import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` change their own profile and tokens? Members who are not banned may. */
export function canManageAccount(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}
