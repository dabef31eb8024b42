import { forgetPlan, keptOwner, keptQueue } from "@/components/plans/kept";
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

/** How long signing out waits for what is being sent, in milliseconds: a network that says nothing keeps nobody here. */
const patienceMs = 5_000;

async function unsaved(): Promise<number> {
  const owner = keptOwner();
  if (!owner) return 0;
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([sendWaiting(owner).catch(() => 0), late]);
  return (await keptQueue.read(owner)).length;
}

/** The browser's own question: the button that asks stands on every page, and a dialog would have to be brought along. */
function isLossAccepted(count: number): boolean {
  const [entries, them] =
    count === 1 ? ["1 entry of your plan has", "it"] : [`${count} entries of your plan have`, "them"];
  return window.confirm(`${entries} not been saved. Sign out and lose ${them}? Cancel to stay signed in.`);
}

/** Sends what waits while one is still signed in, asks before the rest is lost, and ends this device's reminders. */
export async function mayLeave(): Promise<boolean> {
  const count = await unsaved().catch(() => 0);
  if (count > 0 && !isLossAccepted(count)) return false;
  await endReminders().catch(() => undefined);
  return true;
}
