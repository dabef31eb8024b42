import type { PersistedClient, Persister } from "@tanstack/react-query-persist-client";
import { createStore, del, get, set, update } from "idb-keyval";
import type { WaitingLog } from "@/lib/plans/waiting";

const databaseName = "evenstride-plan";

/** Opened at first use: a page on the server has no storage. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore(databaseName, "kept");
  return opened;
};

const cacheOf = (owner: string): string => `cache:${owner}`;
const queueOf = (owner: string): string => `queue:${owner}`;
const ownerPlace = "plan:owner";

/** Whose plan this device keeps; null where it keeps none. */
export function keptOwner(): string | null {
  try {
    return localStorage.getItem(ownerPlace);
  } catch {
    return null;
  }
}

/** Keeps whose plan it is, so that the device knows when it is offline. */
export function keepOwner(owner: string): void {
  try {
    localStorage.setItem(ownerPlace, owner);
  } catch {
    // A browser that keeps nothing shows the plan while it is online.
  }
}

/** Keeps what was read of a plan, for its owner alone. */
export const persisterOf = (owner: string): Persister => ({
  persistClient: (client: PersistedClient) => set(cacheOf(owner), client, store()),
  restoreClient: () => get<PersistedClient>(cacheOf(owner), store()),
  removeClient: () => del(cacheOf(owner), store()),
});

/** What waits to be sent, for its owner alone. */
export const keptQueue = {
  read: async (owner: string): Promise<readonly WaitingLog[]> =>
    (await get<readonly WaitingLog[]>(queueOf(owner), store())) ?? [],
  /** Changes it in one step, so that two tabs lose nothing of each other's. */
  change: async (owner: string, work: (waiting: readonly WaitingLog[]) => WaitingLog[]): Promise<void> =>
    update<readonly WaitingLog[]>(queueOf(owner), (waiting) => work(waiting ?? []), store()),
};

async function forgetPages(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("plan-")).map((name) => caches.delete(name)));
  const workers = await navigator.serviceWorker?.getRegistrations();
  await Promise.all((workers ?? []).map((worker) => worker.unregister()));
}

/** Forgets everything that this device keeps of a plan: pages, data, and what waits; how much of that was never sent. */
export async function forgetPlan(): Promise<number> {
  const owner = keptOwner();
  try {
    localStorage.removeItem(ownerPlace);
    const unsaved = owner ? (await keptQueue.read(owner)).length : 0;
    if (owner) await Promise.all([del(cacheOf(owner), store()), del(queueOf(owner), store())]);
    await forgetPages();
    return unsaved;
  } catch {
    // A browser without storage has kept nothing.
    return 0;
  }
}
