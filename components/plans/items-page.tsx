"use client";

import { Items } from "@/components/plans/items";
import { PlanFrame } from "@/components/plans/plan-frame";

/** The exercises of the plan. */
export function ItemsPage() {
  return <PlanFrame current="/plan/items">{(plan) => <Items plan={plan} />}</PlanFrame>;
}
