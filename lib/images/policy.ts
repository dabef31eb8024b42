import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` upload a picture? Those who write articles may. */
export function canUploadImage(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isPractitioner(viewer) || isModerator(viewer) ? "allowed" : practitionersOnly(viewer);
}
