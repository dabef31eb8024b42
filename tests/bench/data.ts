// What every list and page of the product costs in a database of 100,000 questions and 1,000,000 comments.
// `npm run bench -- data [words]` takes some minutes and measures the cases whose names have one of the words in them;
// all without words. It brings its own database and leaves nothing behind.
import { databaseUrl } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { fill } from "@/tests/bench/data/fill";
import { measureAll } from "@/tests/bench/data/measure";
import { complaintsOf, say } from "@/tests/bench/data/report";
import { execute, startEmbedded } from "@/tests/support/test-server";

const scale = { questions: 100_000, comments: 1_000_000, members: 20_000 };

// The bench never touches the database that this machine's own site has.
delete process.env.DATABASE_URL;
const server = await startEmbedded();
try {
  // One process for each query, so that all its work is seen; nothing else that starts on its own.
  const quiet = ["autovacuum = off", "max_parallel_workers_per_gather = 0", "max_wal_size = '8GB'"];
  await execute(server.url, ...quiet.map((setting) => `alter system set ${setting}`), "select pg_reload_conf()");
  await migrate(databaseUrl());
  const { loadSampleCommunity } = await import("@/prisma/seed");
  await loadSampleCommunity();
  say("Filling the database…");
  await fill(server.url, scale);
  const outcomes = await measureAll(server.url, process.argv.slice(2));
  const failed = outcomes.filter((outcome) => complaintsOf(outcome).length > 0);
  say(`\n${outcomes.length} queries, ${failed.length} with a complaint`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  const { disconnect } = await import("@/lib/platform/db");
  await disconnect();
  await server.stop();
}
