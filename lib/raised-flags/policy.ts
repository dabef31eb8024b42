import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** Does `viewer` see flags on other people's words? Practitioners and moderators do, to help. */
export const seesFlags = (viewer: Viewer): boolean => isModerator(viewer) || isPractitioner(viewer);

/** May `viewer` settle a flag, or take that back? Practitioners and moderators may, of other people's words. */
export function canSettle(viewer: Viewer, flag: { writerId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (!seesFlags(viewer)) return practitionersOnly(viewer);
  return flag.writerId === viewer.id ? { denied: "own-flag" } : "allowed";
}
