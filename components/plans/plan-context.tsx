"use client";

import { QueryClient } from "@tanstack/react-query";
import { PersistQueryClientProvider } from "@tanstack/react-query-persist-client";
import { createContext, type ReactNode, useContext, useState } from "react";
import { persisterOf } from "@/components/plans/kept";
import { createWaitingStore, type WaitingStore } from "@/components/plans/waiting-store";

/** Told apart from what an earlier release kept, which is then thrown away. */
const release = "2";
const keptForMs = 60 * 24 * 3_600_000;

/** What was read stays kept, also after a look that found no network. */
const dehydrateOptions = {
  shouldDehydrateQuery: ({ state }: { state: { data: unknown } }) => state.data !== undefined,
};

type Kept = { readonly owner: string; readonly store: WaitingStore };
const Context = createContext<Kept | null>(null);

/** Whose plan it is, and what waits to be sent. */
export function useKept(): Kept {
  const kept = useContext(Context);
  if (!kept) throw new Error("A plan is shown within its PlanKeeper alone");
  return kept;
}

/** Keeps a plan on this device for its owner: what was read, and what waits to be sent. */
export function PlanKeeper({ owner, children }: { owner: string; children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({ defaultOptions: { queries: { gcTime: keptForMs, retry: 1, networkMode: "offlineFirst" } } }),
  );
  const [kept] = useState(() => ({ owner, store: createWaitingStore(owner) }));
  const [persister] = useState(() => persisterOf(owner));
  return (
    <PersistQueryClientProvider
      client={client}
      persistOptions={{ persister, buster: release, maxAge: keptForMs, dehydrateOptions }}
    >
      <Context value={kept}>{children}</Context>
    </PersistQueryClientProvider>
  );
}
