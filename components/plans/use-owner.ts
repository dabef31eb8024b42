"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { forgetPlan, keepOwner, keptOwner } from "@/components/plans/kept";
import { showToast } from "@/components/ui/toast";
import { useHydrated } from "@/components/viewer/use-hydrated";
import { viewerQuery } from "@/lib/viewer/client";

type Owner =
  | { readonly state: "unknown" }
  | { readonly state: "signed-out" }
  | { readonly state: "known"; readonly handle: string };

/** Forgets another account's plan. What waits can be sent in its own session alone, so what is lost of it is told. */
async function takeOver(handle: string): Promise<void> {
  const dropped = await forgetPlan();
  keepOwner(handle);
  if (dropped === 0) return;
  const entries = dropped === 1 ? "1 entry" : `${dropped} entries`;
  const message = `${entries} of the plan kept here for another account had not been saved, and are gone.`;
  showToast({ tone: "error", message });
}

/** Whose plan to show: whoever is signed in, and offline whoever was when it was last shown here. */
export function useOwner(): Owner {
  const { data, isError, fetchStatus } = useQuery(viewerQuery);
  const isHydrated = useHydrated();
  const handle = data?.viewer?.handle;
  useEffect(() => {
    if (!handle) return;
    const kept = keptOwner();
    // Somebody else has signed in at this device: what it kept was not theirs.
    if (kept && kept !== handle) void takeOver(handle);
    else keepOwner(handle);
  }, [handle]);
  if (!isHydrated) return { state: "unknown" };
  if (handle) return { state: "known", handle };
  if (data) return { state: "signed-out" };
  if (!isError && fetchStatus !== "paused") return { state: "unknown" };
  const kept = keptOwner();
  return kept ? { state: "known", handle: kept } : { state: "signed-out" };
}
