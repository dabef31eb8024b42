import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` read what an import holds? Practitioners may, who can make exercises of it, and moderators. */
export function canReadCandidates(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isPractitioner(viewer) || isModerator(viewer) ? "allowed" : { denied: "practitioners-only" };
}
