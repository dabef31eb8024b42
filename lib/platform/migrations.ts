import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client, DatabaseError } from "pg";
import { z } from "zod";
import { SettingsError } from "@/lib/platform/env";

const folder = (): string => join(process.cwd(), "prisma", "migrations");

export type Migration = { name: string; script: string };

/** Every migration in the code, oldest first. */
export function readMigrations(): Migration[] {
  const names = readdirSync(folder(), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => ({ name, path: join(folder(), name, "migration.sql") }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, script: readFileSync(path, "utf8") }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

const appliedRow = z.object({
  name: z.string(),
  checksum: z.string(),
});
type Applied = z.output<typeof appliedRow>;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Prisma's own checksum; a checkout may have changed the line ends. */
const isScriptOf = ({ script }: Migration, { checksum }: Applied): boolean =>
  [script, script.replaceAll("\r\n", "\n"), script.replace(/\r?\n/g, "\r\n")].some((text) => sha256(text) === checksum);

const undefinedTable = "42P01";

/** Migrations the database has had. One cut short left nothing behind, since each runs as one transaction. */
async function readApplied(url: string): Promise<Applied[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select migration_name as name, checksum from _prisma_migrations
       where rolled_back_at is null and finished_at is not null order by started_at`,
    );
    return rows.map((row) => appliedRow.parse(row));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === undefinedTable) return [];
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How the database stands to the code: `pending` are to be applied, `unknown` came from newer code. */
export type MigrationState = { current: boolean; pending: string[]; unknown: string[] };

/**
 * Compares the migrations in the code with those the database has had.
 *
 * @throws {SettingsError} when one was changed after it had been applied
 */
export async function migrationState(url: string): Promise<MigrationState> {
  const migrations = readMigrations();
  const applied = await readApplied(url);
  const changed = migrations.find((each) => applied.some((row) => row.name === each.name && !isScriptOf(each, row)));
  if (changed) {
    throw new SettingsError(
      `Migration ${changed.name} was changed after this database had it. Restore prisma/migrations/${changed.name} (git checkout), and put the change into a new migration.`,
    );
  }
  const known = new Set(migrations.map(({ name }) => name));
  const had = new Set(applied.map(({ name }) => name));
  const pending = [...known].filter((name) => !had.has(name));
  const unknown = [...had].filter((name) => !known.has(name));
  return { current: pending.length === 0 && unknown.length === 0, pending, unknown };
}
