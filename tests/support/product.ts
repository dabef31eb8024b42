import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { startPinned } from "@/tests/support/pinned";

/** The first start builds the site. */
const startLimitMs = 10 * 60_000;
const stopLimitMs = 30_000;

/** Settings that the machine may have for its own Evenstride: the product under test starts with none of them. */
const ownSettings = /^(AUTH_|DATABASE_URL$|HOST$|MAIL_FROM$|NODE_ENV$|SITE_URL$|SMTP_URL$|WORKER$)/;

/** A running product: where it answers, where its database is, and what was started. */
export type Product = {
  readonly site: string;
  readonly databaseUrl: string;
  readonly processId: number;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (!address || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function whenWell(site: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + startLimitMs; Date.now() < until; await wait(250)) {
    if (hasEnded(child)) throw new Error(`The product ended with ${child.exitCode ?? child.signalCode}.`);
    const response = await fetch(`${site}/api/v1/health`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`The product did not answer at ${site} in time.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), stopLimitMs);
  await ended;
  clearTimeout(late);
}

const embedded = z.object({ port: z.number(), password: z.string() });

function databaseIn(folder: string): string {
  const { port, password } = embedded.parse(JSON.parse(readFileSync(join(folder, "embedded.json"), "utf8")));
  return `postgresql://evenstride:${password}@127.0.0.1:${port}/evenstride`;
}

/** Starts the product as `npm start` does, with the sample community, in a folder that goes with it. */
export async function startProduct(core?: number): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), "evenstride-bench-"));
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const inherited = Object.entries(process.env).filter(([name]) => !ownSettings.test(name));
  const child = startPinned(core, ["lib/cli/start.ts"], {
    // The channel's end tells the product that we are gone, should nobody be left to say so.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...Object.fromEntries(inherited),
      ...{ NODE_ENV: "production", DATA_DIR: folder, PORT: String(port), LOG_LEVEL: "warn" },
    },
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenWell(site, child);
    return { site, databaseUrl: databaseIn(folder), processId: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
