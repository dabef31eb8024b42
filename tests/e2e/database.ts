import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { PgBoss } from "pg-boss";
import { z } from "zod";

const embedded = z.object({ port: z.number(), password: z.string() });

/** Where the product under test keeps its data. */
export const dataFolder = (): string => {
  const { E2E_DATA_DIR } = process.env;
  if (!E2E_DATA_DIR) throw new Error("E2E_DATA_DIR says where the product under test keeps its data.");
  return E2E_DATA_DIR;
};

function databaseUrl(): string {
  const { port, password } = embedded.parse(JSON.parse(readFileSync(join(dataFolder(), "embedded.json"), "utf8")));
  return `postgresql://evenstride:${password}@127.0.0.1:${port}/evenstride`;
}

/** Does something in the database of the product under test, where no page could. */
export async function inDatabase<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const database = new Client({ connectionString: databaseUrl() });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

/** Has the worker do now what it does every hour; it looks for such work twice a minute. */
export async function sweep(): Promise<void> {
  const boss = new PgBoss({
    ...{ connectionString: databaseUrl(), max: 1 },
    ...{ migrate: false, supervise: false, schedule: false },
  });
  await boss.start();
  try {
    await boss.send("sweep", {});
  } finally {
    await boss.stop();
  }
}
