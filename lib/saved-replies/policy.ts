import { isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` keep replies for later? Practitioners may; whoever was one keeps what they have, and may throw it away. */
export function canSaveReplies(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isPractitioner(viewer) ? "allowed" : practitionersOnly(viewer);
}
