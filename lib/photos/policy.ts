import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** Most photos of one member that hang on nothing yet. */
const mostLoose = 30;

/** May `viewer` upload a photo? Members may, as long as they use what they upload. */
export function canUploadPhoto(viewer: Viewer, { loose }: { loose: number }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return loose < mostLoose ? "allowed" : { denied: "too-many-loose-photos" };
}

/** May `viewer` say what a photo shows, or for whom it is? Its owner may; for whom, until somebody may have seen it. */
export function canDescribePhoto(
  viewer: Viewer,
  photo: { ownerId: string; isLoose: boolean },
  { changesAudience }: { changesAudience: boolean },
): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (photo.ownerId !== viewer.id) return { denied: "not-yours" };
  return changesAudience && !photo.isLoose ? { denied: "photo-in-use" } : "allowed";
}

/** May `viewer` take a photo away? Its owner and moderators may, at any time. */
export function canRemovePhoto(viewer: Viewer, photo: { ownerId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return photo.ownerId === viewer.id || isModerator(viewer) ? "allowed" : { denied: "not-yours" };
}
