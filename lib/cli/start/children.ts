import { type ChildProcess, spawn } from "node:child_process";
import type { Reaper } from "@/lib/cli/start/reaper";

/** A process we started, in a group of its own, with all that it starts. */
export type Child = {
  readonly process: ChildProcess;
  readonly graceSeconds: number;
  /** Settles with how it ended, in words. */
  readonly ended: Promise<{ code: number; how: string }>;
};

type Options = {
  output: "shown" | "held";
  /** How long it may take to end once asked. */
  graceSeconds?: number;
  env?: Record<string, string>;
};

/** glibc keeps what pictures took when they were decoded, unless it is told to give large pieces back at once. */
const givesMemoryBack = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/** Every process of one `npm start`, so that all of them can be ended. */
export class Family {
  readonly #alive = new Set<Child>();
  #stopping = false;

  constructor(private readonly reaper: Reaper) {}

  /** True once everything is to end: nothing new may start. */
  get isStopping(): boolean {
    return this.#stopping;
  }

  /** Starts a Node program; Ctrl-C does not reach it, we end it in our order. */
  start(parameters: string[], { output, graceSeconds = 5, env }: Options): Child {
    const child = spawn(process.execPath, parameters, {
      detached: process.platform !== "win32",
      env: { ...givesMemoryBack, ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: [
        "ignore",
        ...(output === "shown" ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const)),
        "ipc",
      ],
    });
    if (child.pid !== undefined) this.reaper.watchGroup(child.pid);
    const ended = new Promise<{ code: number; how: string }>((resolve) => {
      child.once("error", (error) => resolve({ code: 1, how: error.message }));
      child.once("close", (code, signal) => resolve({ code: code ?? 1, how: signal ?? `exit ${code}` }));
    });
    const member = { process: child, graceSeconds, ended };
    this.#alive.add(member);
    ended.then(() => this.#alive.delete(member));
    if (this.#stopping) signalGroup(child, "SIGKILL");
    return member;
  }

  /** Asks all to end, and ends each that has not after its grace. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#alive].map(endInTime));
  }
}

async function endInTime({ process: child, graceSeconds, ended }: Child): Promise<void> {
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceSeconds * 1_000);
  await ended;
  clearTimeout(timer);
}

/** Signals a child and all that it started. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    // It ended on its own a moment ago.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Collects what a child with held output says, until it is let through or needed to explain its end. */
export function hold(child: ChildProcess): { said(): string; release(isNoise: RegExp): void } {
  const lines: string[] = [];
  let isReleased = false;
  const take = (chunk: Buffer) => (isReleased ? process.stdout.write(chunk) : lines.push(chunk.toString("utf8")));
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  const said = () => lines.join("");
  return {
    said,
    release(isNoise) {
      isReleased = true;
      const kept = said()
        .split("\n")
        .filter((line) => line.trim() && !isNoise.test(line));
      if (kept.length > 0) console.log(kept.join("\n"));
    },
  };
}
