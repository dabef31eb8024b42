// How long it takes to find questions like one that is being typed, in a database of 100,000 questions:
// `npm run bench -- similar`. Beside it runs a plain read by primary key, so that the figure means something on a busy
// machine. It brings its own database and leaves nothing behind.
import { databaseUrl } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { fill } from "@/tests/bench/data/fill";
import { execute, startEmbedded } from "@/tests/support/test-server";

const scale = { questions: 100_000, comments: 100_000, members: 20_000 };
const rounds = 20;

/** As people type them: short and long, plain and clinical, with slips, and one that is like nothing. */
const titles = [
  "Left hip drops when I walk",
  "Why does my right leg turn outward when I lie down",
  "Inner thigh weak after birth",
  "Adductors do not fire when I squat, only on the left side, since the operation in spring",
  "knee clicks on stairs",
  "gluteus medius weakness and uneven hips",
  "Rihgt knee givs way on the stiars",
  "One leg shorter than the other",
  "hamstring cramps in the bridge",
  "My pelvis feels twisted after sitting in the car",
  "Kan niet lopen zonder pijn in mijn heup",
  "zxqv wvut",
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

delete process.env.DATABASE_URL;
const server = await startEmbedded();
try {
  await execute(server.url, "alter system set max_wal_size = '8GB'", "select pg_reload_conf()");
  await migrate(databaseUrl());
  const { loadSampleCommunity } = await import("@/prisma/seed");
  await loadSampleCommunity();
  say("Filling the database…");
  await fill(server.url, scale);
  await execute(databaseUrl(), "vacuum analyze post", "analyze");
  const { listSimilarQuestions } = await import("@/lib/questions/queries");
  const { getTopic } = await import("@/lib/topics/queries");
  const [times, plain] = [[], []] as [number[], number[]];
  const byTitle = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const title of titles) {
      const ms = await timed(() => listSimilarQuestions(null, { title, topics: [] }));
      const read = await timed(() => getTopic(null, "knee"));
      if (round === 0) continue;
      times.push(ms);
      plain.push(read);
      byTitle.set(title, [...(byTitle.get(title) ?? []), ms]);
    }
  }
  for (const [title, all] of byTitle) {
    const sorted = all.toSorted((one, other) => one - other);
    say(`${at(sorted, 0.5).toFixed(1).padStart(7)} ms  p95 ${at(sorted, 0.95).toFixed(1).padStart(7)} ms  ${title}`);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const beside = at(
    plain.toSorted((one, other) => one - other),
    0.5,
  );
  const [p50, p95] = [at(sorted, 0.5), at(sorted, 0.95)];
  say(`\nsimilar questions: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (asked: 100 ms)`);
  say(`a read by key beside it: p50 ${beside.toFixed(1)} ms, so 1 : ${(p50 / beside).toFixed(1)}`);
  process.exitCode = p95 > 100 ? 1 : 0;
} finally {
  const { disconnect } = await import("@/lib/platform/db");
  await disconnect();
  await server.stop();
}
