import { readFileSync } from "node:fs";
import type { Client } from "pg";

/** Processes of the server that answer the product's connections; ours, which asks for plans, is left out. */
export async function backends(client: Client): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return rows.map(({ pid }) => pid);
}

/**
 * How long these processes have worked so far (milliseconds of processor time); undefined where the system does not say.
 *
 * Unlike the time on the clock it does not grow when the machine has other things to do.
 */
export function workedMs(pids: readonly number[]): number | undefined {
  try {
    const nanoseconds = pids.map((pid) => Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]));
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1_000_000;
  } catch {
    return undefined;
  }
}
