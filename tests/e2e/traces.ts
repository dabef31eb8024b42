import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { z } from "zod";

const embedded = z.object({ port: z.number(), password: z.string() });

const folder = (): string => {
  const { E2E_DATA_DIR } = process.env;
  if (!E2E_DATA_DIR) throw new Error("E2E_DATA_DIR says where the product under test keeps its data.");
  return E2E_DATA_DIR;
};

function databaseUrl(): string {
  const { port, password } = embedded.parse(JSON.parse(readFileSync(join(folder(), "embedded.json"), "utf8")));
  return `postgresql://evenstride:${password}@127.0.0.1:${port}/evenstride`;
}

/** Every table, those of the queue and of the outbox included, that has a row with these words in any column. */
async function tablesWith(words: string): Promise<string[]> {
  const database = new Client({ connectionString: databaseUrl() });
  await database.connect();
  try {
    const { rows } = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await database.query(`select 1 from ${name} as t where t::text ilike $1 limit 1`, [
        `%${words}%`,
      ]);
      if (rowCount) found.push(name);
    }
    return found;
  } finally {
    await database.end();
  }
}

/** Files of the data folder that tell of what happens: the product's log, and the database's own. */
function logsWith(words: string): string[] {
  return readdirSync(folder(), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.log$|(^|\/)log\//.test(name))
    .filter((name) => readFileSync(join(folder(), name), "utf8").toLowerCase().includes(words.toLowerCase()));
}

/** How much the product has logged: nothing found in an empty log would say nothing. */
export const loggedLines = (): number => readFileSync(join(folder(), "product.log"), "utf8").split("\n").length - 1;

/** Where the server still holds these words: tables and logs, by name. */
export const tracesOf = async (words: string): Promise<string[]> => [...(await tablesWith(words)), ...logsWith(words)];
