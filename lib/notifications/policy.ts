import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` say what they have read? Members may, in their own inbox. */
export function canMarkRead(viewer: Viewer): Verdict {
  return viewer ? "allowed" : { denied: "sign-in" };
}
