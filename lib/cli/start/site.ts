import { setTimeout as wait } from "node:timers/promises";
import { nextScript } from "@/lib/cli/start/build";
import { type Child, type Family, hold } from "@/lib/cli/start/children";
import { StartError } from "@/lib/cli/start/failures";
import { settings } from "@/lib/platform/env";

const patienceSeconds = 120;
/** Longer than proxies keep an idle connection: one that we close first breaks the request that is just being sent. */
const keepAliveMs = 70_000;
/** Next's greeting, which says less than ours. */
const greeting = /^\s*(▲|✓|-\s+(Local|Network|Environments|Experiments|Cache Components)|⨯ Cache)/;

const everywhere: Record<string, string> = { "0.0.0.0": "127.0.0.1", "::": "[::1]" };

function healthAddress(): string {
  const { HOST, PORT } = settings();
  const host = everywhere[HOST] ?? (HOST.includes(":") ? `[${HOST}]` : HOST);
  return `http://${host}:${PORT}/api/v1/health`;
}

/** One question a connection: an open one would hold up the server's end. */
async function ask(address: string): Promise<string> {
  try {
    const response = await fetch(address, { headers: { connection: "close" }, signal: AbortSignal.timeout(30_000) });
    return response.ok ? "ok" : `${response.status} ${(await response.text()).slice(0, 300)}`;
  } catch {
    return "nothing";
  }
}

/** Waits until the site itself says that it is well. */
async function whenHealthy(hasEnded: () => boolean): Promise<void> {
  let answer = "nothing";
  for (const deadline = performance.now() + patienceSeconds * 1_000; performance.now() < deadline; await wait(100)) {
    if (hasEnded()) return;
    answer = await ask(healthAddress());
    if (answer === "ok") return;
  }
  throw new StartError(`The site was not well within ${patienceSeconds} s; its health check answered: ${answer}`);
}

/**
 * Serves the site and returns once it answers.
 *
 * @throws {StartError} when it ends before, with its own words, or does not become well
 */
export async function serve(family: Family, isDevelopment: boolean): Promise<Child> {
  const { HOST, PORT } = settings();
  const verb = isDevelopment ? ["dev"] : ["start", "--keepAliveTimeout", String(keepAliveMs)];
  const web = family.start([nextScript, ...verb, "-H", HOST, "-p", String(PORT)], {
    output: isDevelopment ? "shown" : "held",
    env: { NODE_ENV: isDevelopment ? "development" : "production", EVENSTRIDE_LISTENS_ON: HOST },
  });
  const output = hold(web.process);
  let end: string | undefined;
  web.ended.then(({ how }) => {
    end = how;
  });
  await whenHealthy(() => end !== undefined || family.isStopping);
  if (end !== undefined && !family.isStopping) {
    throw new StartError(`${output.said().trim()}\nThe web server ended before it was ready (${end}).`);
  }
  output.release(greeting);
  return web;
}

const longestPauseSeconds = 60;
/** A little more than the worker gives the jobs that are under way. */
const workerGraceSeconds = 10;

/** Runs the worker, and starts it again whenever it ends on its own. */
export async function keepWorker(family: Family): Promise<void> {
  let pauseSeconds = 1;
  while (!family.isStopping) {
    const began = performance.now();
    const worker = family.start(["--import", "tsx", "lib/cli/worker.ts"], {
      output: "shown",
      graceSeconds: workerGraceSeconds,
    });
    const { how } = await worker.ended;
    if (family.isStopping) return;
    if (performance.now() - began > longestPauseSeconds * 1_000) pauseSeconds = 1;
    console.error(`The worker ended (${how}); starting it again in ${pauseSeconds} s.`);
    await wait(pauseSeconds * 1_000);
    pauseSeconds = Math.min(pauseSeconds * 2, longestPauseSeconds);
  }
}
