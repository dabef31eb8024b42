import { loadavg } from "node:os";
import { Client } from "pg";
import { type Case, cases } from "@/tests/bench/data/cases";
import { gather } from "@/tests/bench/data/facts";
import { explain, type Plan } from "@/tests/bench/data/plan";
import { inFlightMs, record, type Statement } from "@/tests/bench/data/record";
import { heading, lineOf, type Outcome, say } from "@/tests/bench/data/report";
import { backends, workedMs } from "@/tests/bench/data/work";

const runs = 64;
const warmUps = 8;

/** Each wording of a statement has its plan looked at this often, since its values decide it. */
const plansEach = 8;

async function plansOf(client: Client, statements: readonly Statement[]): Promise<Plan[]> {
  const seen = new Map<string, number>();
  const looked = statements.filter(({ text }) => {
    seen.set(text, (seen.get(text) ?? 0) + 1);
    return (seen.get(text) ?? 0) <= plansEach && /^\s*(select|with)\b/i.test(text);
  });
  const plans: Plan[] = [];
  for (const statement of looked) plans.push(await explain(client, statement));
  return plans;
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** One run: on the clock, and what the server worked for it; the clock again where that cannot be known. */
async function once(run: () => Promise<unknown>, pids: readonly number[]) {
  const before = workedMs(pids);
  const { ms, statements } = await record(run);
  const after = workedMs(pids);
  const databaseMs = before === undefined || after === undefined ? inFlightMs(statements) : after - before;
  return { callMs: ms, databaseMs, statements };
}

async function measure(client: Client, { name, run }: Case): Promise<Outcome> {
  for (let n = 0; n < warmUps; n += 1) await run(n);
  const pids = await backends(client);
  const all: Awaited<ReturnType<typeof once>>[] = [];
  for (let n = 0; n < runs; n += 1) all.push(await once(() => run(n), pids));
  const statements = all.flatMap((each) => each.statements);
  return {
    name,
    callMs: all.map((each) => each.callMs),
    databaseMs: all.map((each) => each.databaseMs),
    plans: await plansOf(client, statements),
  };
}

/** Measures every case whose name has one of the words in it; all without words. */
export async function measureAll(url: string, wanted: readonly string[]): Promise<Outcome[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const all = cases(await gather(client));
    const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
    const outcomes: Outcome[] = [];
    say(`\nMilliseconds. db: processor time of the database's own processes; call: on the clock, load ${load()}.`);
    say(heading);
    for (const each of chosen) {
      const outcome = await measure(client, each);
      say(lineOf(outcome));
      outcomes.push(outcome);
    }
    return outcomes;
  } finally {
    await client.end();
  }
}
