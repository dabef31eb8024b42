"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useKept } from "@/components/plans/plan-context";
import { dayIn } from "@/lib/plans/calendar";
import { planQuery } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";
import { seenLogs, type WaitingLog } from "@/lib/plans/waiting";

const none: readonly WaitingLog[] = [];
const lookAgainMs = 30_000;

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, lookAgainMs);
  document.addEventListener("visibilitychange", listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** What day it is where the plan's member lives. */
export function useToday(timeZone: string): string {
  const read = () => dayIn(timeZone, new Date());
  return useSyncExternalStore(everyMinute, read, read);
}

/** What waits to be sent from this device. */
export function useWaiting(): readonly WaitingLog[] {
  const { store } = useKept();
  return useSyncExternalStore(store.subscribe, store.list, () => none);
}

/** Sends what waits: at once, whenever the device comes back, and now and then. */
export function useSending(): void {
  const { store } = useKept();
  const client = useQueryClient();
  useEffect(() => {
    const send = async () => {
      const sent = await store.send().catch(() => 0);
      if (sent > 0) await client.invalidateQueries({ queryKey: planKeys.own });
    };
    void store.reload().then(send);
    const stop = everyMinute(send);
    window.addEventListener("online", send);
    return () => {
      stop();
      window.removeEventListener("online", send);
    };
  }, [store, client]);
}

/** One's own plan as this device knows it, with what it has not sent yet. */
export function usePlan() {
  const { owner } = useKept();
  const { data, error, refetch } = useQuery(planQuery);
  const waiting = useWaiting();
  // A session may have changed in another tab: what is somebody else's is not shown under this owner.
  const plan = data && data.owner === owner ? { ...data, logs: seenLogs(data.logs, waiting) } : undefined;
  return { plan, error, refetch };
}
