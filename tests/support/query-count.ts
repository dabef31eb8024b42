import { Client } from "pg";

type Recorder = (sql: string) => void;

const recorders = new Set<Recorder>();
const transactionWords = /^\s*(begin|commit|rollback|savepoint|release|set)\b/i;

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  return String((query as { text?: string } | undefined)?.text ?? "");
}

const send: (...parameters: unknown[]) => unknown = Client.prototype.query;
Client.prototype.query = function (this: Client, ...parameters: unknown[]) {
  const sql = textOf(parameters[0]);
  if (!transactionWords.test(sql)) for (const record of recorders) record(sql);
  return send.apply(this, parameters);
} as typeof Client.prototype.query;

/** Runs `work` and lists the SQL statements it sent, without those that only open and close transactions. */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: readonly string[] }> {
  const queries: string[] = [];
  const record: Recorder = (sql) => queries.push(sql);
  recorders.add(record);
  try {
    return { result: await work(), queries };
  } finally {
    recorders.delete(record);
  }
}
