import { readFileSync } from "node:fs";
import { Client } from "pg";
import { say } from "@/tests/bench/data/report";

/** How much of everything; the sample community comes on top. */
export type Scale = { readonly questions: number; readonly comments: number; readonly members: number };

const sqlFile = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), "utf8");

const plainIndexes = `
  select schemaname || '.' || indexname as name, indexdef as definition from pg_indexes
  where schemaname = 'public' and tablename in ('comment', 'vote', 'notification', 'prescription', 'follow')
    and not exists (select from pg_constraint where conname = indexname)`;

/** Runs `work` without the indexes of the large tables: made once at the end they cost a fraction. */
async function withoutIndexes(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(plainIndexes);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  await timed("indexes", async () => {
    for (const { definition } of rows) await client.query(definition);
  });
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  say(`  ${what.padEnd(10)} ${((performance.now() - began) / 1_000).toFixed(1)} s`);
}

async function assertCounts(client: Client): Promise<void> {
  const { rows } = await client.query<{ what: string; wrong: number }>(sqlFile("counts"));
  const wrong = rows.filter((row) => row.wrong > 0);
  if (wrong.length > 0) throw new Error(wrong.map((row) => `${row.what}: ${row.wrong} rows are wrong`).join("\n"));
}

const sizes = `
  select format('%s questions (%s), %s comments, %s members, %s votes, %s prescriptions; %s on disk',
    (select count(*) from question),
    (select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from question group by 1) as each),
    (select count(*) from comment), (select count(*) from member), (select count(*) from vote),
    (select count(*) from prescription), pg_size_pretty(pg_database_size(current_database()))) as says`;

/** Fills a migrated database that holds the sample community, and proves that its stored counts are right. */
export async function fill(url: string, scale: Scale): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, value] of Object.entries(scale)) await client.query(`set bench.${name} = '${value}'`);
    await withoutIndexes(client, async () => {
      for (const name of ["people", "posts", "comments", "around"]) {
        await timed(name, () => client.query(sqlFile(name)));
      }
    });
    await timed("vacuum", () => client.query("vacuum analyze"));
    await timed("counts", () => assertCounts(client));
    const { rows } = await client.query<{ says: string }>(sizes);
    say(rows[0]?.says ?? "");
  } finally {
    await client.end();
  }
}
