import { isModerator, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";
import type { RedFlagRule } from "@/lib/red-flags/schema";

/** May `viewer` edit rules and switch them on or off? Administrators may. */
export function canEditRules(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return viewer.role === "ADMIN" ? "allowed" : { denied: "admins-only" };
}

/** May `viewer` see rules that are switched off, and who signed them? Moderators may. */
export function canReviewRules(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return isModerator(viewer) ? "allowed" : { denied: "moderators-only" };
}

/** Whether every ticked sign is one that may be asked with: known, and not one of an emergency. */
export function mayAskWith(rules: readonly Pick<RedFlagRule, "level" | "signs">[], signs: readonly string[]): boolean {
  const open = rules.filter((rule) => rule.level !== "EMERGENCY").flatMap((rule) => rule.signs.map((sign) => sign.id));
  return signs.every((sign) => open.includes(sign));
}
