"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { ownZone } from "@/components/plans/own-zone";
import { pushFailure } from "@/components/plans/push-failure";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addDevice, endDevice, readPushKey } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";

const isPossible = (): boolean => "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

const worker = () => navigator.serviceWorker.getRegistration("/plan");

async function findSubscription(): Promise<PushSubscription | null> {
  return isPossible() ? ((await (await worker())?.pushManager.getSubscription()) ?? null) : null;
}

async function begin(): Promise<void> {
  if ((await Notification.requestPermission()) !== "granted") throw pushFailure("push-not-allowed");
  const registration = await worker();
  if (!registration) throw pushFailure("push-not-possible");
  const { publicKey } = await readPushKey();
  const subscription = await registration.pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    .catch(() => {
      throw pushFailure("push-not-possible");
    });
  const { endpoint, keys } = subscription.toJSON();
  const told = { p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" };
  await addDevice({ endpoint: endpoint ?? "", keys: told, timeZone: ownZone() });
}

async function end(): Promise<void> {
  const subscription = await findSubscription();
  if (!subscription) return;
  await endDevice(subscription.endpoint);
  await subscription.unsubscribe();
}

/** Lets reminders come to this very device, or no longer. */
export function PushSwitch() {
  const { data: subscription, refetch } = useQuery({
    queryKey: [...planKeys.pushKey, "device"],
    queryFn: async () => ((await findSubscription()) ? "on" : "off"),
    staleTime: 0,
  });
  const isOn = subscription === "on";
  const { mutate, isPending, error } = useMutation({ mutationFn: isOn ? end : begin, onSettled: () => refetch() });
  if (!isPossible())
    return (
      <Notice tone="waiting">
        This browser shows no messages. On an iPhone, add the site to the home screen first.
      </Notice>
    );
  return (
    <div className="flex flex-col items-start gap-s2">
      <p className="text-ink-soft text-step--1">
        {isOn ? "Reminders come to this device." : "This device is not among those that are reminded."}
      </p>
      <Button onClick={() => mutate()} pending={isPending}>
        {isOn ? "Not on this device" : "Remind me on this device"}
      </Button>
      {error && <Notice tone="error">{failureText(error)}</Notice>}
    </div>
  );
}
