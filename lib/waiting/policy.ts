import { practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` see the waiting list? Practitioners and those who help run the place may. */
export function canSeeWaiting(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return viewer.credentialId || viewer.role !== "READER" ? "allowed" : practitionersOnly(viewer);
}
