import { on, type Subscription } from "@/lib/cli/subscription";
import { answerDisagreed, answerHarmDecided, answerHarmReported } from "@/lib/marks/events";
import * as marks from "@/lib/marks/jobs";
import * as plans from "@/lib/plans/jobs";

/** Who listens to what practitioners object to, and what moderators decide on it. */
export const markSubscriptions: readonly Subscription[] = [
  on(answerDisagreed, marks.onAnswerDisagreed),
  on(answerHarmReported, marks.onHarmReported, plans.onHarmReported),
  on(answerHarmDecided, marks.onHarmDecided, plans.onHarmDecided),
];
