import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A real worker in a process of its own. */
export type WorkerProcess = {
  readonly process: ChildProcess;
  /** As the kernel or a power cut would: no handler of the worker's runs. */
  kill(): Promise<void>;
  /** As an operator would; resolves with the exit code. */
  stop(): Promise<number | null>;
};

/** Starts a worker on the test's database and waits until it takes jobs. */
export async function startWorker(env: Record<string, string>): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/worker.ts"], {
    env: { ...process.env, LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const ended = once(child, "exit");
  let said = "";
  const running = new Promise<void>((resolve) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (said.includes("worker runs")) resolve();
    });
  });
  const early = ended.then(() => {
    throw new Error(`The worker ended before it ran: ${said}`);
  });
  early.catch(() => undefined);
  await Promise.race([running, early]);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await ended;
    return code;
  };
  return { process: child, kill: async () => void (await end("SIGKILL")), stop: () => end("SIGTERM") };
}
