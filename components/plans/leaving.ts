import { forgetPlan, keptOwner } from "@/components/plans/kept";
import { sendWaiting } from "@/components/plans/sending";
import { endDevice } from "@/lib/plans/client";

export { forgetPlan };

async function endReminders(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration("/plan");
  const subscription = await worker?.pushManager?.getSubscription();
  if (!subscription) return;
  await endDevice(subscription.endpoint);
  await subscription.unsubscribe();
}

/** What is done while one is still signed in: sends what waits, and ends this device's reminders. */
export async function sendLast(): Promise<void> {
  const owner = keptOwner();
  if (owner) await sendWaiting(owner).catch(() => 0);
  await endReminders();
}
