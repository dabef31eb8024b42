import { Client } from "pg";
import { cacheTagChannel, everything, tagOf } from "@/lib/platform/cache-tags";
import { databaseUrl } from "@/lib/platform/env";
import { askInternally } from "@/lib/platform/internal";
import { log } from "@/lib/platform/log";

const retryMs = 1_000;

/** Expires tags on this node: `revalidateTag` works inside a request alone, so the process asks itself. */
async function expireHere(tags: readonly string[]): Promise<void> {
  const response = await askInternally("cache-tags", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ tags }),
  });
  if (!response.ok) throw new Error(`expiring cache tags answered ${response.status}`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The server may not answer yet when its first notice comes. */
async function expirePatiently(tags: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    try {
      return await expireHere(tags);
    } catch (error) {
      if (attempt === 59) log().error({ err: error, tags }, "cached pages may be stale");
      await pause(retryMs);
    }
  }
}

async function listenOnce(): Promise<void> {
  const client = new Client({ connectionString: databaseUrl(), keepAlive: true });
  const ended = new Promise<void>((resolve) => {
    client.once("error", () => resolve());
    client.once("end", () => resolve());
  });
  await client.connect();
  client.on("notification", ({ payload }) => {
    if (payload) void expirePatiently(JSON.parse(payload) as string[]);
  });
  await client.query(`listen ${cacheTagChannel}`);
  // Whatever was written while nobody listened: a restart, a lost connection, an import with the server down.
  await expirePatiently([tagOf(everything)]);
  await ended;
  await client.end().catch(() => undefined);
}

/** Hears of every committed write, wherever it was made, for as long as this process lives. */
export async function listenForCacheTags(): Promise<never> {
  for (;;) {
    await listenOnce().catch((error) => log().warn({ err: error }, "listening for cache tags"));
    await pause(retryMs);
  }
}
