import type { CareLevel } from "@/lib/red-flags/schema";

/** The order in which somebody should look: despair comes before what can wait until tomorrow. */
const order: Readonly<Record<CareLevel, number>> = { EMERGENCY: 0, SUPPORT: 1, URGENT: 2, NON_URGENT: 3 };

/** Compares by how soon somebody should look. */
export const byUrgency = (one: { level: CareLevel }, other: { level: CareLevel }): number =>
  order[one.level] - order[other.level];
