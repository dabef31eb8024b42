import { checkInReported } from "@/lib/check-ins/events";
import * as checkIns from "@/lib/check-ins/jobs";
import { on, type Subscription } from "@/lib/cli/subscription";
import * as raisedFlags from "@/lib/raised-flags/jobs";

/** Who listens to what askers report. Red flags come first: they are the most urgent. */
export const checkInSubscriptions: readonly Subscription[] = [
  on(checkInReported, raisedFlags.onCheckInReported, checkIns.onCheckInReported),
];
