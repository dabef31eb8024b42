import { isModerator, isPractitioner, practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";
import type { VideoPurpose } from "@/lib/videos/schema";

/** Most clips of one member that hang on nothing yet. */
const mostLoose = 4;

/** May `viewer` send a clip? Members may for a request; practitioners and moderators for an exercise. */
export function canSendVideo(viewer: Viewer, purpose: VideoPurpose, { loose }: { loose: number }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  if (purpose === "EXERCISE" && !isPractitioner(viewer) && !isModerator(viewer)) return practitionersOnly(viewer);
  return loose < mostLoose ? "allowed" : { denied: "too-many-loose-videos" };
}

/** May `viewer` take a clip away? Its owner may, until it hangs on something: then it goes with that. */
export function canRemoveVideo(viewer: Viewer, video: { ownerId: string; state: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (video.ownerId !== viewer.id) return { denied: "not-yours" };
  return video.state === "IN_USE" ? { denied: "video-in-use" } : "allowed";
}
