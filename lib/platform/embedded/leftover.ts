import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import type { Home } from "@/lib/platform/embedded/owner";
import { stopServer } from "@/lib/platform/embedded/server";
import { addressOf, type ClusterState } from "@/lib/platform/embedded/state";
import { SettingsError } from "@/lib/platform/env";

/** Name of the session that every `npm start` keeps open; without it a running cluster belongs to nobody. */
export const keeperName = (pid: number): string => `evenstride start ${pid}`;

const findKeeper =
  "select application_name as name from pg_stat_activity where application_name like 'evenstride start %' limit 1";

/** What PostgreSQL answers while it is coming up or going down. */
const notAccepting = "57P03";

type Lock = { pid: number; port: number };

/** What postmaster.pid says, when there is one. */
export function readLock(data: string): Lock | undefined {
  const path = join(data, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** Command line of a process, or nothing when it has ended. */
function commandOf(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

/** After a crash the number in the lock may belong to anybody; only a postgres of this folder counts. */
const isOurs = (lock: Lock, data: string): boolean => commandOf(lock.pid).includes(data);

/** Number of the `npm start` that keeps this cluster; waits while it is coming up or going down. */
async function keeperOf(url: string, isRunning: () => boolean): Promise<string | undefined> {
  for (let tries = 0; tries < 100 && isRunning(); tries += 1) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query(findKeeper);
      return rows[0]?.name.split(" ").at(-1);
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === notAccepting)) return undefined;
      await wait(200);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return undefined;
}

async function hasEnded(lock: Lock, data: string, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (!isOurs(lock, data)) return true;
    await wait(100);
  }
  return !isOurs(lock, data);
}

/**
 * Clears the way after an earlier run: a stale lock goes, a cluster that nobody keeps is stopped.
 *
 * @throws {SettingsError} when another `npm start` is using this cluster
 */
export async function clearLeftover(home: Home, state: ClusterState): Promise<void> {
  const lock = readLock(home.data);
  if (!lock) return;
  if (!isOurs(lock, home.data)) {
    rmSync(join(home.data, "postmaster.pid"), { force: true });
    return;
  }
  const url = addressOf({ ...state, port: lock.port }, "postgres");
  const keeper = await keeperOf(url, () => isOurs(lock, home.data));
  if (keeper) {
    throw new SettingsError(
      `Another npm start (process ${keeper}) is using this folder's database. End that one first, or set DATA_DIR to another folder.`,
    );
  }
  stopServer(home);
  if (await hasEnded(lock, home.data, 20)) return;
  throw new SettingsError(
    `An earlier database (process ${lock.pid}) still uses ${home.data}. End it with: kill -INT ${lock.pid}`,
  );
}
