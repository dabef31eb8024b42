import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withSchemaEngine } from "@/lib/platform/schema-engine";

const schemaFolder = "prisma/schema";

/** One file of a Prisma schema, by its name. */
export type SchemaText = { path: string; content: string };

/** The schema as it stands in the working tree. */
export function schemaNow(): SchemaText[] {
  const names = readdirSync(join(process.cwd(), schemaFolder))
    .filter((name) => name.endsWith(".prisma"))
    .sort();
  return names.map((path) => ({ path, content: readFileSync(join(process.cwd(), schemaFolder, path), "utf8") }));
}

/** The schema as it stood in a commit, which is what a new migration starts from. */
export function schemaAt(commit: string): SchemaText[] {
  const git = (...parameters: string[]): string =>
    execFileSync("git", parameters, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const paths = git("ls-tree", "--name-only", commit, `${schemaFolder}/`)
    .split("\n")
    .filter((path) => path.endsWith(".prisma"));
  return paths.map((path) => ({
    path: path.slice(schemaFolder.length + 1),
    content: git("show", `${commit}:${path}`),
  }));
}

/**
 * SQL that turns one schema into another; `[]` is the empty database.
 *
 * What Prisma's schema cannot say (checks, partial and GIN indexes, triggers) is added to it by hand.
 * The engine wants some PostgreSQL to talk to, and leaves it as it is.
 */
export async function sqlBetween(url: string, from: SchemaText[], to: SchemaText[]): Promise<string> {
  const target = (files: SchemaText[]) =>
    files.length === 0 ? { tag: "empty" as const } : { tag: "schemaDatamodel" as const, files };
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return stdout ?? "";
}
