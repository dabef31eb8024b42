import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, inDatabase } from "@/tests/e2e/database";

/** Every table, those of the queue and of the outbox included, that has a row with these words in any column. */
const tablesWith = (words: string): Promise<string[]> =>
  inDatabase(async (database) => {
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
  });

/** Files of the data folder that tell of what happens: the product's log, and the database's own. */
function logsWith(words: string): string[] {
  return readdirSync(dataFolder(), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.log$|(^|\/)log\//.test(name))
    .filter((name) => readFileSync(join(dataFolder(), name), "utf8").toLowerCase().includes(words.toLowerCase()));
}

/** How much the product has logged: nothing found in an empty log would say nothing. */
export const loggedLines = (): number => readFileSync(join(dataFolder(), "product.log"), "utf8").split("\n").length - 1;

/** Where the server still holds these words: tables and logs, by name. */
export const tracesOf = async (words: string): Promise<string[]> => [...(await tablesWith(words)), ...logsWith(words)];
