import { keptQueue } from "@/components/plans/kept";
import { sendWaiting } from "@/components/plans/sending";
import type { WaitingLog } from "@/lib/plans/waiting";

type Listener = () => void;

/** What waits to be sent from this device, as the page shows it; other tabs tell of theirs. */
export function createWaitingStore(owner: string) {
  let waiting: readonly WaitingLog[] = [];
  const listeners = new Set<Listener>();
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("plan-waiting");

  async function reload(): Promise<void> {
    waiting = await keptQueue.read(owner).catch(() => waiting);
    for (const listener of listeners) listener();
  }
  const told = () => channel?.postMessage(owner);
  if (channel) channel.onmessage = () => void reload();

  return {
    list: () => waiting,
    subscribe(listener: Listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    reload,
    async change(work: (waiting: readonly WaitingLog[]) => WaitingLog[]): Promise<void> {
      await keptQueue.change(owner, work);
      await reload();
      told();
    },
    /** Sends what waits; how many were settled. */
    async send(): Promise<number> {
      const sent = await sendWaiting(owner);
      await reload();
      if (sent > 0) told();
      return sent;
    },
  };
}

export type WaitingStore = ReturnType<typeof createWaitingStore>;
