import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** Ends the launcher with one line for the person at the terminal. */
export class LaunchError extends Error {
  name = "LaunchError";
}

const wantedMajor = 24;

/** The Node that npm installed for this project; the machine's own where that one does not exist but is new enough. */
export function node() {
  const installed = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(installed)) return installed;
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath;
  throw new LaunchError(
    `Node ${wantedMajor} could not be installed for ${process.platform} on ${process.arch}. Install it from nodejs.org and try again.`,
  );
}

/** Path of the script behind a package's command, to be run by {@link node}. */
export function tool(name, packageName = name) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}

/** What npm scripts see, so that `#!/usr/bin/env node` finds the right Node as well. */
function environment(extra) {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = [dirname(node()), join(root, "node_modules", ".bin"), process.env.PATH].join(separator);
  return { ...process.env, PATH: path, ...extra };
}

/** At a terminal Ctrl-C reaches the whole group by itself; passing it on would count as pressing it twice. */
const passedOn = process.stdin.isTTY ? ["SIGTERM", "SIGHUP"] : ["SIGINT", "SIGTERM", "SIGHUP"];

/** Who started us, and who started them: npm runs a shell, which runs us. */
function elders() {
  const parent = process.ppid;
  const status = `/proc/${parent}/status`;
  return `${parent} ${existsSync(status) ? /^PPid:\t(\d+)/m.exec(readFileSync(status, "utf8"))?.[1] : ""}`;
}

/** npm may be killed without a word to us: then our elders change, and what we started must end. */
function watchElders(child) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const first = elders();
  const timer = setInterval(() => elders() !== first && child.kill("SIGTERM"), 1_000);
  return () => clearInterval(timer);
}

/** Runs a program to its end and answers with its exit code; signals go through to it. */
export function run(file, parameters, { env = {}, stdio = "inherit" } = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(file, parameters, { cwd: root, env: environment(env), stdio });
    const pass = (signal) => child.kill(signal);
    const ignore = () => undefined;
    for (const signal of passedOn) process.on(signal, pass);
    process.on("SIGINT", ignore);
    const unwatch = watchElders(child);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      for (const each of passedOn) process.off(each, pass);
      process.off("SIGINT", ignore);
      unwatch();
      settle(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program silently; its words are shown only if it fails. */
export async function runQuietly(file, parameters, { env = {} } = {}) {
  const chunks = [];
  const code = await new Promise((settle, fail) => {
    const child = spawn(file, parameters, { cwd: root, env: environment(env), stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", fail);
    child.on("close", (exit) => settle(exit ?? 1));
  });
  return { code, output: Buffer.concat(chunks).toString("utf8") };
}
