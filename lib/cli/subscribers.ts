import { aroundSubscriptions } from "@/lib/cli/subscribers/around";
import { checkInSubscriptions } from "@/lib/cli/subscribers/check-ins";
import { markSubscriptions } from "@/lib/cli/subscribers/marks";
import { mediaSubscriptions } from "@/lib/cli/subscribers/media";
import { practitionerSubscriptions } from "@/lib/cli/subscribers/practitioners";
import { threadSubscriptions } from "@/lib/cli/subscribers/threads";
import { handOver, type Subscription } from "@/lib/cli/subscription";

const subscriptions = new Map<string, Subscription[1]>([
  ...threadSubscriptions,
  ...aroundSubscriptions,
  ...practitionerSubscriptions,
  ...markSubscriptions,
  ...checkInSubscriptions,
  ...mediaSubscriptions,
]);

/** Hands an event to everyone who listens. */
export const dispatch = (event: { type?: unknown }): Promise<void> => handOver(subscriptions, event);
