import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { initialise, isInitialised } from "@/lib/platform/embedded/initialise";
import { clearLeftover, keeperName } from "@/lib/platform/embedded/leftover";
import { embeddedHome, type Home } from "@/lib/platform/embedded/owner";
import {
  lastComplaint,
  launchServer,
  logFile,
  logSince,
  logSize,
  rotateLog,
  stopServer,
} from "@/lib/platform/embedded/server";
import {
  addressOf,
  type ClusterState,
  findState,
  newState,
  saveState,
  stateFile,
  withFreePort,
} from "@/lib/platform/embedded/state";
import { SettingsError } from "@/lib/platform/env";

const recoveryMinutes = 5;

/** The running embedded cluster. */
export type EmbeddedDatabase = {
  readonly url: string;
  readonly pid: number;
  /** Where the data lies when that is not the data folder. */
  readonly elsewhere: string | undefined;
  /** Settles with the reason if the server ends without being asked to. */
  readonly ended: Promise<string>;
  /** Throws everything in the site's database away. */
  empty(): Promise<void>;
  /** Ends the server at once but cleanly. */
  stop(): Promise<void>;
};

type Run = { home: Home; state: ClusterState; server: ChildProcess; logBegan: number };

const complaintOf = ({ logBegan }: Run): string => lastComplaint(logSince(logBegan));

/** Refused until the server listens, then told to wait until it has recovered; if it fails at that, cut off. */
const notYet = new Set(["ECONNREFUSED", "ECONNRESET", "57P03"]);
const isNotYet = (error: unknown): boolean =>
  error instanceof Error &&
  (/terminated unexpectedly/.test(error.message) || ("code" in error && notYet.has(String(error.code))));

/** Makes the site's database if need be; false while the server does not take sessions yet. */
async function hasDatabase(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query("select from pg_database where datname = 'evenstride'");
    if (rowCount === 0) await client.query("create database evenstride");
    return true;
  } catch (cause) {
    if (isNotYet(cause)) return false;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingsError(`The embedded database does not let us in: ${reason}. Its log: ${logFile()}`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until the server takes sessions; after a crash it first replays its log. */
async function whenReady(run: Run): Promise<void> {
  const url = addressOf(run.state, "postgres");
  for (const deadline = performance.now() + recoveryMinutes * 60_000; performance.now() < deadline; await wait(50)) {
    if (run.server.exitCode !== null || run.server.signalCode !== null || run.server.pid === undefined) {
      throw new SettingsError(`The embedded database did not start: ${complaintOf(run)}. Its log: ${logFile()}`);
    }
    if (await hasDatabase(url)) return;
  }
  throw new SettingsError(
    `The embedded database was not ready within ${recoveryMinutes} minutes. Its log: ${logFile()}`,
  );
}

/** Keeps a session open whose name tells the next `npm start` that this cluster is in use. */
async function keep(url: string): Promise<Client> {
  const keeper = new Client({ connectionString: url, application_name: keeperName(process.pid) });
  keeper.on("error", () => undefined);
  await keeper.connect();
  return keeper;
}

async function homeAndState(): Promise<{ home: Home; kept: ClusterState }> {
  const found = findState();
  const kept = found ?? (await newState());
  const home = embeddedHome(kept.cluster);
  if (found) return { home, kept };
  if (isInitialised(home)) {
    throw new SettingsError(
      `${stateFile()} is gone, and with it the database's password. Restore it, or delete ${home.data} to begin anew.`,
    );
  }
  return { home, kept: saveState(kept) };
}

/**
 * Starts the embedded PostgreSQL of this data folder, making it on the first run.
 *
 * @throws {SettingsError} when it cannot start: in use by another run, no space, no user to run as
 */
export async function startEmbeddedDatabase(): Promise<EmbeddedDatabase> {
  const { home, kept } = await homeAndState();
  await clearLeftover(home, kept);
  const state = await withFreePort(kept);
  if (!isInitialised(home)) initialise(home, state);
  rotateLog();
  const run: Run = { home, state, logBegan: logSize(), server: launchServer(home, state) };
  const { server } = run;
  server.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => server.once("exit", () => resolve(complaintOf(run))));
  try {
    await whenReady(run);
    // What it refused while it came up must not pass for the reason of its end.
    run.logBegan = logSize();
  } catch (error) {
    stopServer(home);
    throw error;
  }
  const keeper = await keep(addressOf(state, "postgres"));
  return {
    url: addressOf(state, "evenstride"),
    pid: server.pid ?? 0,
    elsewhere: home.elsewhere ? home.data : undefined,
    ended,
    async empty() {
      await keeper.query("drop database evenstride with (force)");
      await keeper.query("create database evenstride");
    },
    async stop() {
      await keeper.end().catch(() => undefined);
      stopServer(home);
      await ended;
    },
  };
}
