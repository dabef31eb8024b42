import { join } from "node:path";
import { Client } from "pg";
import { SettingsError } from "@/lib/platform/env";
import { type MigrationState, migrationState, readMigrations } from "@/lib/platform/migrations";

/** Any number, the same for every process that migrates this site; Prisma's own lock is another. */
const migrationLock = 804_112_026;

/** Several processes may start at once: one migrates, the others wait and find it done. */
async function alone<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function migrationsList() {
  return {
    baseDir: join(process.cwd(), "prisma", "migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
}

/** Only a database that is behind needs the engine, so it is loaded then. */
async function applyPending(url: string): Promise<string[]> {
  const { withSchemaEngine } = await import("@/lib/platform/schema-engine");
  const filters = { externalTables: [], externalEnums: [] };
  const applied = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: migrationsList(), filters }),
  );
  return applied.appliedMigrationNames;
}

const hasTable = "select to_regclass('_prisma_migrations') is not null as is_there";
const unfinished = "finished_at is null and rolled_back_at is null";

/** A migration cut short left nothing but its row: set aside as Prisma would, it can be tried again. */
async function setAsideUnfinished(client: Client): Promise<void> {
  const { rows } = await client.query(hasTable);
  if (rows[0]?.is_there) await client.query(`update _prisma_migrations set rolled_back_at = now() where ${unfinished}`);
}

/** The failed migration and what PostgreSQL said, which the engine's own message lacks. */
async function findComplaint(client: Client): Promise<string | undefined> {
  const { rows } = await client.query(
    `select migration_name as name, logs from _prisma_migrations where ${unfinished}`,
  );
  if (!rows[0]) return undefined;
  const said = /ERROR: .*/.exec(rows[0].logs ?? "")?.[0] ?? "it was cut short";
  return `Migration ${rows[0].name} failed and was undone: ${said}`;
}

async function stateOrComplaint(url: string): Promise<MigrationState> {
  const state = await migrationState(url);
  const newest = state.unknown.at(-1);
  if (newest === undefined) return state;
  throw new SettingsError(
    `The database is ahead of this code: it has had migration ${newest}, which is not in prisma/migrations. Update the code, or restore the database from a backup made before it.`,
  );
}

/**
 * Brings the database up to the code, as `prisma migrate deploy` would, and names what it applied.
 *
 * @throws {SettingsError} when the database is ahead of the code, or a migration was changed or fails
 */
export async function migrate(url: string): Promise<string[]> {
  const { current } = await stateOrComplaint(url);
  if (current) return [];
  return alone(url, async (client) => {
    await setAsideUnfinished(client);
    const { pending } = await stateOrComplaint(url);
    if (pending.length === 0) return [];
    try {
      return await applyPending(url);
    } catch (cause) {
      const reason = (await findComplaint(client)) ?? (cause instanceof Error ? cause.message.trim() : String(cause));
      throw new SettingsError(`The database could not be migrated. ${reason}`, { cause });
    }
  });
}
