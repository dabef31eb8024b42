import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "@/lib/platform/embedded/binaries";
import type { Home } from "@/lib/platform/embedded/owner";
import { lastComplaint } from "@/lib/platform/embedded/server";
import type { ClusterState } from "@/lib/platform/embedded/state";
import { SettingsError } from "@/lib/platform/env";

/** True once a cluster stands here whole. */
export const isInitialised = ({ data }: Pick<Home, "data">): boolean => existsSync(join(data, "PG_VERSION"));

/** Letters beyond ASCII count as letters in search only under a UTF-8 character type. */
function characterType(): string {
  try {
    const all = execFileSync("locale", ["-a"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n");
    return [/^C\.utf-?8$/i, /^en_US\.utf-?8$/i].flatMap((form) => all.find((name) => form.test(name)) ?? [])[0] ?? "C";
  } catch {
    return "C";
  }
}

function belongTo({ uid, gid }: Home["owner"], path: string): string {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  return path;
}

/** Makes an empty cluster: UTF-8, sorted by code point wherever it runs, closed without the password. */
export function initialise(home: Home, { password }: ClusterState): void {
  // Made aside and renamed, so that one cut short is never taken for a cluster.
  const unfinished = `${home.data}.new`;
  const passwordFile = `${home.data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const { status, error, stdout, stderr } = spawnSync(
    program(home.native, "initdb"),
    [
      `--pgdata=${belongTo(home.owner, unfinished)}`,
      `--pwfile=${belongTo(home.owner, passwordFile)}`,
      "--username=evenstride",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      `--lc-ctype=${characterType()}`,
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ],
    { ...home.owner, cwd: "/", encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const complaint = error?.message ?? lastComplaint(`${stdout}\n${stderr}`);
    throw new SettingsError(`The embedded database could not be made in ${home.data}: ${complaint}`, { cause: error });
  }
  renameSync(unfinished, home.data);
}
