"use client";

import { useMemo, useSyncExternalStore } from "react";
import { deviceDrafts, type KeptDraft, placeOf } from "@/components/drafts/device-drafts";

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

const onDevice = (): string => JSON.stringify(deviceDrafts.list());
const nothing = (): string => "[]";

/** What this device keeps, as it changes; nothing while the page is being taken over. */
export function useDeviceDrafts(): { key: string; kept: KeptDraft }[] {
  const text = useSyncExternalStore(subscribe, onDevice, nothing);
  // The text tells one moment from the next; the drafts themselves are read as always.
  return useMemo(() => (text === "[]" ? [] : deviceDrafts.list()), [text]);
}

/** Tells this very window of a change that the browser tells only to the others. */
export function tellThisWindow(key: string): void {
  window.dispatchEvent(
    new StorageEvent("storage", { key: placeOf(key), newValue: localStorage.getItem(placeOf(key)) }),
  );
}
