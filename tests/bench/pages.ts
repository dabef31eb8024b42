// Requests a second for cached pages, beside a bare Node server that sends the same bytes, and beside the same thread
// rendered afresh. `npm run bench -- pages` takes about two minutes after the build.
//
// The page without its cache is measured by asking for copies of the thread, each at an address that nobody visited
// before: the product is the one that people use, with no switch that only a bench would know. It includes keeping the
// page for later, as does every page that a write has expired.
import { once } from "node:events";
import { get } from "node:http";
import { loadavg } from "node:os";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { plant } from "@/tests/bench/pages/threads";
import { cores, pinning, startPinned } from "@/tests/support/pinned";
import { startProduct } from "@/tests/support/product";

/** Product and bare server take turns, so that what else the machine does meets both. */
const rounds = 3;
const roundSeconds = 2;
const warmUpSeconds = 2;
const copies = 200;
const warmUpCopies = 40;
/** The thread's own cache must be worth at least this much. */
const leastFactor = 10;

const say = (line = ""): void => void process.stdout.write(`${line}\n`);

const result = z.object({
  requests: z.object({ total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  duration: z.number(),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
});

type Job = { site: string; paths: readonly string[]; seconds?: number; headers: Record<string, string> };
type Speed = { perSecond: number; p50: number; p99: number };

async function load(job: Job): Promise<Speed> {
  const parameters = ["tests/bench/pages/load.ts", JSON.stringify(job)];
  const { stdout } = startPinned(cores.load, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  if (!stdout) throw new Error("The load generator says nothing.");
  const { requests, latency, duration, ...bad } = result.parse(JSON.parse(await text(stdout)));
  const failed = bad.non2xx + bad.errors + bad.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${requests.total} requests to ${job.paths[0]} failed.`);
  return { perSecond: requests.total / duration, ...latency };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const middle = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map(({ perSecond }) => perSecond)),
  p50: median(speeds.map(({ p50 }) => p50)),
  p99: median(speeds.map(({ p99 }) => p99)),
});

/** Loads two servers in turns, each warm, and answers with the middle round of each. */
async function inTurns(jobs: readonly [Job, Job]): Promise<[Speed, Speed]> {
  const speeds: [Speed[], Speed[]] = [[], []];
  for (const job of jobs) await load({ ...job, seconds: warmUpSeconds });
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, job] of jobs.entries()) speeds[which]?.push(await load({ ...job, seconds: roundSeconds }));
  }
  return [middle(speeds[0]), middle(speeds[1])];
}

type Answer = { status: number; headers: Record<string, string>; body: Buffer };

/** A page as it goes over the wire: `fetch` would unpack it. */
async function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  const [response] = await once(get(url, { headers }), "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** The page as it comes from the cache. */
async function askCached(url: string, headers: Record<string, string>): Promise<Answer> {
  await ask(url, headers);
  const answer = await ask(url, headers);
  const cache = answer.headers["x-nextjs-cache"];
  if (answer.status !== 200 || cache !== "HIT") throw new Error(`${url}: ${answer.status}, cache ${cache}`);
  return answer;
}

const ownHeaders = new Set(["connection", "date", "keep-alive", "content-length"]);
const address = z.object({ port: z.number() });

/** Runs `measure` against a bare server that sends this answer from the product's core. */
async function withBare<T>({ headers, body }: Answer, measure: (site: string) => Promise<T>): Promise<T> {
  const kept = Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => !ownHeaders.has(name) && typeof value === "string"),
  );
  const child = startPinned(cores.server, ["tests/bench/pages/bare.ts"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.send({ headers: kept, body: body.toString("base64") });
  const [listening] = await once(child, "message");
  try {
    return await measure(`http://127.0.0.1:${address.parse(listening).port}`);
  } finally {
    child.disconnect();
  }
}

const number = (value: number, width: number, digits = 0): string => value.toFixed(digits).padStart(width);
const speed = ({ perSecond, p50, p99 }: Speed): string => `${number(perSecond, 9)} ${number(p50, 5)} ${number(p99, 5)}`;
const heading = `${"page".padEnd(34)}${"kB".padStart(6)}${"product/s".padStart(12)}   p50   p99${"bare/s".padStart(12)}   p50   p99   ratio`;

async function measurePage(site: string, name: string, path: string, headers = {}): Promise<Speed> {
  const answer = await askCached(`${site}${path}`, headers);
  const job = { site, paths: [path], headers };
  const [product, bare] = await withBare(answer, (bareSite) => inTurns([job, { ...job, site: bareSite }]));
  const share = `1 : ${(bare.perSecond / product.perSecond).toFixed(1)}`;
  say(
    `${name.padEnd(34)}${number(answer.body.length / 1_000, 6, 1)}   ${speed(product)}   ${speed(bare)}  ${share.padStart(8)}`,
  );
  return product;
}

const product = await startProduct(cores.server);
try {
  const { site } = product;
  const { thread, article, copies: unvisited } = await plant(product.databaseUrl, copies);
  say(
    `16 connections, middle of ${rounds} × ${roundSeconds} s in turns; ${pinning}; load average before ${loadavg()[0]?.toFixed(1)}\n`,
  );
  say(heading);
  const cached = await measurePage(site, "thread, 3 answers, 50 comments", thread);
  await measurePage(site, "the same, gzip", thread, { "accept-encoding": "gzip" });
  await measurePage(site, "article, 50 comments", article);
  await measurePage(site, "question list", "/questions");
  await measurePage(site, "home", "/");
  await load({ site, paths: unvisited.slice(0, warmUpCopies), headers: {} });
  const fresh = await load({ site, paths: unvisited.slice(warmUpCopies), headers: {} });
  say(`${"thread, rendered at each request".padEnd(43)}${speed(fresh)}`);
  const factor = cached.perSecond / fresh.perSecond;
  say(`\ncached / uncached: ${factor.toFixed(1)} (at least ${leastFactor})`);
  process.exitCode = factor >= leastFactor ? 0 : 1;
} finally {
  await product.stop();
}
