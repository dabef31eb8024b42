"use client";

import { PlanFrame } from "@/components/plans/plan-frame";
import { Today } from "@/components/plans/today";

/** Today's list. */
export function TodayPage() {
  return <PlanFrame current="/plan">{(plan) => <Today plan={plan} />}</PlanFrame>;
}
