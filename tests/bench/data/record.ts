import { Client } from "pg";

/** One statement as it went over the wire, with when it left and when its rows had come. */
export type Statement = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly began: number;
  readonly ended: number;
};

type Query = { text: string; values?: unknown[] };
type Done = (...results: unknown[]) => void;

let recorded: Statement[] | undefined;

const isQuery = (query: unknown): query is Query => typeof query === "object" && query !== null && "text" in query;

function partsOf(query: unknown, values: unknown): Query {
  if (isQuery(query)) return { text: query.text, values: query.values ?? (Array.isArray(values) ? values : []) };
  return { text: String(query), values: Array.isArray(values) ? values : [] };
}

const send: (...parameters: unknown[]) => unknown = Client.prototype.query;
Client.prototype.query = function (this: Client, ...parameters: unknown[]) {
  const into = recorded;
  if (!into) return send.apply(this, parameters);
  const { text, values = [] } = partsOf(parameters[0], parameters[1]);
  const began = performance.now();
  const note = () => into.push({ text, values, began, ended: performance.now() });
  const last = parameters.at(-1);
  if (typeof last === "function") {
    const done: Done = (...results) => {
      note();
      last(...results);
    };
    return send.apply(this, [...parameters.slice(0, -1), done]);
  }
  const answer = send.apply(this, parameters);
  return answer instanceof Promise ? answer.finally(note) : answer;
} as typeof Client.prototype.query;

/** Runs `work` and tells how long it took, and which statements it sent. */
export async function record(work: () => Promise<unknown>): Promise<{ ms: number; statements: Statement[] }> {
  const statements: Statement[] = [];
  recorded = statements;
  const began = performance.now();
  try {
    await work();
    return { ms: performance.now() - began, statements };
  } finally {
    recorded = undefined;
  }
}

/** How long at least one of the statements was under way: those sent side by side count once. */
export function inFlightMs(statements: readonly Statement[]): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of statements.toSorted((one, other) => one.began - other.began)) {
    total += Math.max(0, ended - Math.max(began, until));
    until = Math.max(until, ended);
  }
  return total;
}
