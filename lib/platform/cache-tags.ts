import { AsyncLocalStorage } from "node:async_hooks";
import type { Tx } from "@/lib/platform/db";

/** One name of a cached thing: the React Query key and, joined by `:`, the Next cache tag. */
export type CacheKey = readonly string[];

/** The Next cache tag of a key. */
export const tagOf = (key: CacheKey): string => key.join(":");

/** Every cached page carries it; expired when a web process starts or has lost its listener. */
export const everything: CacheKey = ["everything"];

/** Channel on which a committed write names the tags it touched. */
export const cacheTagChannel = "evenstride_cache_tags";

const touchedHere = new AsyncLocalStorage<Set<string>>();

/**
 * Says that this transaction changes what pages under `keys` show.
 *
 * The tags travel with the transaction (NOTIFY), so a rollback expires nothing and every web process hears of a
 * commit, wherever it was made: in a route, in the worker or in the operator's command.
 */
export async function touch(tx: Tx, ...keys: CacheKey[]): Promise<void> {
  const tags = [...new Set(keys.map(tagOf))];
  for (const tag of tags) touchedHere.getStore()?.add(tag);
  if (tags.length > 0) await tx.$queryRaw`select pg_notify(${cacheTagChannel}, ${JSON.stringify(tags)})::text`;
}

/** Runs `work` and tells which tags its transactions touched, so that a route can expire them at once. */
export async function collectTouched<T>(work: () => Promise<T>): Promise<{ result: T; tags: readonly string[] }> {
  const tags = new Set<string>();
  const result = await touchedHere.run(tags, work);
  return { result, tags: [...tags] };
}
