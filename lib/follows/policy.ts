import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` follow it? Members may follow whatever they can see, except themselves. */
export function canFollow(viewer: Viewer, subject: { practitionerId: string | null }): Verdict {
  if (!viewer) return { denied: "sign-in-to-follow" };
  if (viewer.bannedAt) return { denied: "banned" };
  return subject.practitionerId === viewer.id ? { denied: "own-profile" } : "allowed";
}

/** May `viewer` change or end the follow? Its member alone may. */
export function canChangeFollow(viewer: Viewer, follow: { memberId: string }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return follow.memberId === viewer.id ? "allowed" : { denied: "not-yours" };
}
