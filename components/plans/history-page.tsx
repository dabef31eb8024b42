"use client";

import { History } from "@/components/plans/history";
import { PlanFrame } from "@/components/plans/plan-frame";

/** What was done. */
export function HistoryPage() {
  return <PlanFrame current="/plan/history">{(plan) => <History plan={plan} />}</PlanFrame>;
}
