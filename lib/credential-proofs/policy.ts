import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` upload a proof? Members may who are not banned. */
export function canUploadProof(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}
