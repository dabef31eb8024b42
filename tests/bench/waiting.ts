// What the waiting list costs in a database of 100,000 questions, and the page of a question with 200 answers:
// `npm run bench -- waiting`. Beside each call runs a plain read by primary key, so that the figures mean something on a
// busy machine. It brings its own database and leaves nothing behind.
import { readFileSync } from "node:fs";
import { databaseUrl } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { installRules } from "@/lib/red-flags/commands";
import { redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";
import { fill } from "@/tests/bench/data/fill";
import { countQueries } from "@/tests/support/query-count";
import { execute, startEmbedded } from "@/tests/support/test-server";

const scale = { questions: 100_000, comments: 300_000, members: 20_000 };
const rounds = 40;
/** How many times a read by key the waiting list may cost at p95; its plans stop at the page's end. */
const mostTimes = 150;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A page's reads, as app/questions/[slug]/load-question.ts has them. */
async function answerPage(slug: string): Promise<void> {
  const [questions, comments, marks] = await Promise.all([
    import("@/lib/questions/queries"),
    import("@/lib/comments/queries"),
    import("@/lib/marks/queries"),
  ]);
  const [addenda, prescriptions] = await Promise.all([
    import("@/lib/addenda/queries"),
    import("@/lib/prescriptions/queries"),
  ]);
  const { id } = await questions.getQuestionPage(null, slug);
  const thread = await comments.listThread(null, id);
  if (thread.length < 190) throw new Error(`Only ${thread.length} answers`);
  await Promise.all([
    addenda.listAddenda(null, id),
    marks.listMarks(null, id),
    prescriptions.listAnswerPrescriptions(null, id),
  ]);
}

async function casesOf() {
  const { reader } = await import("@/lib/platform/db");
  const { listWaiting, countTabs } = await import("@/lib/waiting/queries");
  const { getPace } = await import("@/lib/pace/queries");
  const { waitingTab } = await import("@/lib/waiting/schema");
  const rows = await reader.member.findMany({
    where: { credentials: { some: { status: "VERIFIED" } }, handle: { startsWith: "walker-" } },
    select: { id: true, handle: true, credentials: { select: { id: true }, take: 1 } },
    orderBy: { id: "asc" },
    take: 24,
  });
  const practitioners = rows.map((row) => ({
    ...{ id: row.id, handle: row.handle ?? "", role: "READER" as const, bannedAt: null },
    credentialId: row.credentials[0]?.id ?? null,
  }));
  const who = (n: number) => practitioners[n % practitioners.length] ?? null;
  const longest = await reader.question.findFirst({
    orderBy: { answerCount: "desc" },
    select: { post: { select: { slug: true } } },
  });
  const lists = waitingTab.options.map((tab) => ({
    name: `waiting list, ${tab}`,
    run: (n: number) => listWaiting(who(n), { tab, limit: 20 }),
  }));
  const cases: { readonly name: string; run(n: number): Promise<unknown> }[] = [
    ...lists,
    { name: "counts of the tabs", run: (n: number) => countTabs(who(n)) },
    { name: "median to the first answer", run: () => getPace(null) },
    { name: "page of 200 answers", run: () => answerPage(longest?.post.slug ?? "") },
  ];
  return cases;
}

delete process.env.DATABASE_URL;
const server = await startEmbedded();
try {
  await execute(server.url, "alter system set max_wal_size = '8GB'", "select pg_reload_conf()");
  await migrate(databaseUrl());
  const { loadSampleCommunity } = await import("@/prisma/seed");
  await loadSampleCommunity();
  await installRules(readReference("red-flags", redFlagRule));
  say("Filling the database…");
  await fill(server.url, scale);
  await execute(databaseUrl(), readFileSync("tests/bench/waiting/plant.sql", "utf8"));
  for (const table of ["question", "comment", "post", "post_topic", "question_region"])
    await execute(databaseUrl(), `vacuum analyze ${table}`);
  const { getTopic } = await import("@/lib/topics/queries");
  let isTooSlow = false;
  for (const { name, run } of await casesOf()) {
    const [times, plain]: [number[], number[]] = [[], []];
    const { queries } = await countQueries(() => run(0));
    for (let n = 0; n < rounds; n += 1) {
      const [ms, read] = [await timed(() => run(n)), await timed(() => getTopic(null, "knee"))];
      if (n === 0) continue;
      times.push(ms);
      plain.push(read);
    }
    const beside = at(plain, 0.5);
    const [p50, p95] = [at(times, 0.5), at(times, 0.95)];
    const ratio = (p50 / beside).toFixed(1);
    say(
      `${name.padEnd(28)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  read by key ${beside.toFixed(1)} ms, so 1 : ${ratio}; ${queries.length} queries`,
    );
    if (name.startsWith("waiting list") && p95 / beside > mostTimes) isTooSlow = true;
  }
  process.exitCode = isTooSlow ? 1 : 0;
} finally {
  const { disconnect } = await import("@/lib/platform/db");
  await disconnect();
  await server.stop();
}
