import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

const canPin = availableParallelism() > 1 && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;

/** The core of what is measured, and the core of what measures. */
export const cores = { server: 0, load: 1 } as const;

export const pinning = canPin ? "server on one core, load from another" : "not pinned to cores (no taskset here)";

/** Starts a TypeScript file of ours; where a core is named and the machine can do that, with all that it starts on it. */
export function startPinned(
  core: number | undefined,
  parameters: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const command = [process.execPath, "--import", "tsx", ...parameters];
  const [file = "", ...rest] = canPin && core !== undefined ? ["taskset", "-c", String(core), ...command] : command;
  return spawn(file, rest, options);
}
