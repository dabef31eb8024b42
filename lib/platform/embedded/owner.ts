import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { nativeFolder, nativeVersion, program } from "@/lib/platform/embedded/binaries";
import { dataPath, SettingsError } from "@/lib/platform/env";

/** The system user PostgreSQL runs as; empty when it is the one who called. */
export type Owner = { uid?: number; gid?: number };

/** Where the cluster lives, with which programs, and who runs it. */
export type Home = { data: string; native: string; owner: Owner; elsewhere: boolean };

const ask = (command: string, ...parameters: string[]): string =>
  execFileSync(command, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

function namedUser(name: string): Owner | undefined {
  try {
    return { uid: Number(ask("id", "-u", name)), gid: Number(ask("id", "-g", name)) };
  } catch {
    return undefined;
  }
}

function createPostgresUser(): Owner {
  try {
    ask("groupadd", "--system", "postgres");
    ask("useradd", "--system", "--gid", "postgres", "--no-create-home", "postgres");
  } catch (cause) {
    throw new SettingsError(
      "The embedded database does not run as root, and the user postgres could not be made. Run npm start as another user, or set DATABASE_URL.",
      { cause },
    );
  }
  return namedUser("postgres") ?? {};
}

/** PostgreSQL refuses root: root lends it to whoever owns the cluster already, else to the user postgres. */
function ownerOf(data: string): Owner {
  if (userInfo().uid !== 0) return {};
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return namedUser("postgres") ?? createPostgresUser();
}

const canEnter = (owner: Owner, folder: string): boolean =>
  spawnSync("test", ["-x", folder], { ...owner, cwd: "/" }).status === 0;

/** A copy cut short must not be taken for a whole one, so the name comes last; two may copy at once. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(to)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, to);
}

/** Root's own folders are often closed to others; the cluster then lives where its user may go. */
function homeElsewhere(native: string, owner: Owner, cluster: string): Home {
  const base = "/var/lib/evenstride";
  const copy = join(base, `postgres-${nativeVersion(native)}`);
  try {
    mkdirSync(base, { recursive: true });
    chmodSync(base, 0o755);
    if (!existsSync(copy)) copyWhole(native, copy);
  } catch (cause) {
    throw new SettingsError(
      `The user postgres may not enter ${dataPath()}, and ${base} cannot be written. Move this folder out of root's private ones, or run npm start as another user.`,
      { cause },
    );
  }
  return { data: join(base, cluster), native: copy, owner, elsewhere: true };
}

/** Decides where the embedded cluster lives and who runs it. */
export function embeddedHome(cluster: string): Home {
  const native = nativeFolder();
  const data = dataPath("postgres");
  const owner = ownerOf(data);
  mkdirSync(dirname(data), { recursive: true });
  // A strict umask would keep the cluster's own user out of the data folder.
  if (owner.uid !== undefined) chmodSync(dirname(data), 0o711);
  const reachable =
    owner.uid === undefined || (canEnter(owner, dirname(data)) && canEnter(owner, program(native, "postgres")));
  return reachable ? { data, native, owner, elsewhere: false } : homeElsewhere(native, owner, cluster);
}
