"use client";

import { useSyncExternalStore } from "react";

const begins = "#do-";

function listen(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

const read = (): string | null =>
  window.location.hash.startsWith(begins) ? window.location.hash.slice(begins.length) : null;

/** Which exercise is open, as the address says: the back button closes it, and so it opens without a network. */
export const useOpenItem = (): string | null => useSyncExternalStore(listen, read, () => null);

/** Opens an exercise, or closes it with null. */
export function openItem(id: string | null): void {
  window.location.hash = id ? `${begins.slice(1)}${id}` : "";
}
