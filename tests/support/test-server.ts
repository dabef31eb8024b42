import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startReaper } from "@/lib/cli/start/reaper";
import { startEmbeddedDatabase } from "@/lib/platform/embedded-database";

/** A PostgreSQL server that tests fill with databases, and a folder for files. */
export type TestServer = { readonly url: string; readonly folder: string; stop(): Promise<void> };

/** Runs statements one after another on a connection of their own, and answers with the last one's rows. */
export async function execute(url: string, ...statements: string[]): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, string>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function databaseOn(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** What a crash would lose is thrown away anyway. */
const hurry = ["fsync", "synchronous_commit", "full_page_writes"].map((name) => `alter system set ${name} = off`);

/** The embedded PostgreSQL as the product makes it, in a folder that goes with it. */
export async function startEmbedded(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "evenstride-test-"));
  process.env.DATA_DIR = folder;
  const reaper = startReaper();
  const database = await startEmbeddedDatabase();
  reaper.watchServer(database.pid);
  await execute(database.url, ...hurry, "select pg_reload_conf()");
  return {
    url: database.url,
    folder,
    async stop() {
      await database.stop();
      reaper.dismiss();
      for (const path of [folder, database.elsewhere ?? folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A server that was given is left as it was found: our databases begin with the prefix and are dropped. */
export function borrow(url: string, prefix: string): TestServer {
  const folder = mkdtempSync(join(tmpdir(), "evenstride-test-"));
  return {
    url,
    folder,
    async stop() {
      const ours = await execute(url, `select datname as name from pg_database where datname like '${prefix}%'`);
      await execute(url, ...ours.map(({ name }) => `drop database ${name} with (force)`));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
