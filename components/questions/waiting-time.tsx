"use client";

import { useSyncExternalStore } from "react";
import { waitingWords } from "@/components/questions/waiting-words";
import { StateLabel } from "@/components/ui/state-label";

const never = () => () => undefined;

/** How long a question has waited; a cached page says only that it waits, the browser knows the day. */
export function WaitingTime({ since }: { since: string | null }) {
  const words = useSyncExternalStore(
    never,
    () => waitingWords(since, new Date()),
    () => "Waiting",
  );
  return <StateLabel tone="waiting">{words}</StateLabel>;
}
