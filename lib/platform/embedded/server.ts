import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { program } from "@/lib/platform/embedded/binaries";
import type { Home } from "@/lib/platform/embedded/owner";
import type { ClusterState } from "@/lib/platform/embedded/state";
import { dataPath } from "@/lib/platform/env";

const logLimitBytes = 10_000_000;

/** PostgreSQL's own log, kept off the console. */
export const logFile = (): string => dataPath("postgres.log");

/** What the server tells those who come too early or too late. */
const turnedAway = /the database system is (starting up|shutting down|not yet accepting|in recovery)/;

/** What a program of PostgreSQL complained of, without time and process number. */
export function lastComplaint(output: string): string {
  const lines = output.split("\n").filter((line) => /PANIC|FATAL|ERROR|error|could not/.test(line));
  const told = lines.filter((line) => !turnedAway.test(line));
  // The first panic or fatal line names the cause; those after it are its consequences.
  const worst = [/PANIC/, /FATAL/].map((kind) => told.find((line) => kind.test(line))).find(Boolean) ?? told.at(-1);
  return (worst ?? "it was shut down, or killed, by somebody else")
    .replace(/^.*?(PANIC|FATAL|ERROR|error):\s*/, "")
    .trim();
}

/** What the server wrote since a run began at this size of its log. */
export function logSince(start: number): string {
  return existsSync(logFile()) ? readFileSync(logFile()).subarray(start).toString("utf8") : "";
}

/** Size of the log now, which is where the next words will stand. */
export const logSize = (): number => (existsSync(logFile()) ? statSync(logFile()).size : 0);

/** Puts a log aside that has grown too long. */
export function rotateLog(): void {
  if (logSize() > logLimitBytes) renameSync(logFile(), `${logFile()}.1`);
}

/** Starts the server in a group of its own, so that Ctrl-C reaches it after those who use it. */
export function launchServer(home: Home, { port }: ClusterState): ChildProcess {
  const log = openSync(logFile(), "a", 0o600);
  const given = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", log_line_prefix: "%m [%p] " };
  try {
    return spawn(
      program(home.native, "postgres"),
      ["-D", home.data, ...Object.entries(given).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      { ...home.owner, cwd: "/", stdio: ["ignore", log, log], detached: true },
    );
  } finally {
    closeSync(log);
  }
}

/** Ends the server at once but cleanly: sessions are cut, nothing is lost, and it waits for the end. */
export function stopServer(home: Home): void {
  const stop = (mode: string, seconds: number) =>
    spawnSync(program(home.native, "pg_ctl"), ["stop", "-D", home.data, "-m", mode, "-w", "-t", String(seconds)], {
      ...home.owner,
      cwd: "/",
      stdio: "ignore",
    }).status === 0;
  if (!stop("fast", 30)) stop("immediate", 5);
}
