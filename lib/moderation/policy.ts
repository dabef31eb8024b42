import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` read the log of moderation? Moderators may, banned or not: it tells of what they did. */
export function canReadLog(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isModerator(viewer) ? "allowed" : { denied: "moderators-only" };
}

/** May `viewer` find out who asked without their name? Moderators may; each look is filed. */
export function canLookAtIdentity(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return isModerator(viewer) ? "allowed" : { denied: "moderators-only" };
}
