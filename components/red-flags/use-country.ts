"use client";

import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { CareNumbersView } from "@/lib/red-flags/care-numbers";
import { careNumbersQuery } from "@/lib/red-flags/client";

const key = "country";
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** For browsers that forbid storage, the choice holds as long as the page. */
let chosen = "";

function read(): string {
  try {
    return localStorage.getItem(key) ?? chosen;
  } catch {
    return chosen;
  }
}

function choose(country: string) {
  chosen = country;
  try {
    if (country) localStorage.setItem(key, country);
    else localStorage.removeItem(key);
  } catch {
    // Kept above.
  }
  for (const listener of listeners) listener();
}

type Country = {
  /** ISO 3166-1, or empty where the reader has chosen none: nobody guesses it. */
  country: string;
  choose: (country: string) => void;
  /** Whom to call there; null while it is not known. */
  numbers: CareNumbersView | null;
  /** All countries whose numbers are known. */
  all: readonly CareNumbersView[];
};

/** The country that a reader has chosen, on this device alone, and whom to call there. */
export function useCountry(): Country {
  const country = useSyncExternalStore(subscribe, read, () => "");
  const { data: all = [] } = useQuery(careNumbersQuery);
  return { country, choose, numbers: all.find((each) => each.country === country) ?? null, all };
}
