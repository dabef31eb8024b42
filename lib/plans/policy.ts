import type { Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/** May `viewer` keep a plan? Members who are not banned may. */
export function canKeepPlan(viewer: Viewer): Verdict {
  if (!viewer) return { denied: "sign-in" };
  return viewer.bannedAt ? { denied: "banned" } : "allowed";
}

/** How many exercises a plan holds: more than anybody does. */
const mostItems = 24;

/** May an exercise be put into the plan? What stands there already may. */
export function canAddToPlan(viewer: Viewer, plan: { itemCount: number; isInPlan: boolean }): Verdict {
  const keeping = canKeepPlan(viewer);
  if (keeping !== "allowed") return keeping;
  return plan.itemCount >= mostItems && !plan.isInPlan ? { denied: "plan-full" } : "allowed";
}

/** May `viewer` show their plan to somebody? To one practitioner whose credential holds, who is not themselves. */
export function canSharePlan(viewer: Viewer, reader: { id: string } | null): Verdict {
  const keeping = canKeepPlan(viewer);
  if (keeping !== "allowed") return keeping;
  if (!reader) return { denied: "not-a-practitioner" };
  return reader.id === viewer?.id ? { denied: "own-plan" } : "allowed";
}

/** How long ago something may have been done that is logged today, in days. */
export const oldestLogDays = 366;

/** May this day be logged? Not one that has not come yet where the member lives, nor one from long ago. */
export function canLog(doneOn: string, days: { today: string; earliest: string }): Verdict {
  if (doneOn > days.today) return { denied: "log-in-the-future" };
  return doneOn < days.earliest ? { denied: "log-too-old" } : "allowed";
}
