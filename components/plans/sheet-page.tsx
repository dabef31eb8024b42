"use client";

import { PlanFrame } from "@/components/plans/plan-frame";
import { Sheet } from "@/components/plans/sheet";

/** The plan on paper. */
export function SheetPage() {
  return <PlanFrame current="/plan/sheet">{(plan) => <Sheet plan={plan} />}</PlanFrame>;
}
