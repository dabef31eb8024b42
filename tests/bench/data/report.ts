import type { Plan } from "@/tests/bench/data/plan";

/** Writes one line for whoever runs the bench. */
export const say = (line = ""): void => void process.stdout.write(`${line}\n`);

/** What most of the runs stay under: the nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What one case came to. */
export type Outcome = {
  readonly name: string;
  /** On the clock from call to view: this process's own work, and whatever else the machine did. */
  readonly callMs: readonly number[];
  /** What the database worked for it. */
  readonly databaseMs: readonly number[];
  /** Of each wording of each statement, with some of the values it was sent with. */
  readonly plans: readonly Plan[];
};

/** The budget of a list or page in the database (milliseconds). */
const budgetMs = 20;

/** Why a case does not pass; empty when it does. */
export function complaintsOf({ databaseMs, plans }: Outcome): string[] {
  const whole = [...new Set(plans.flatMap((plan) => plan.whole))];
  return [
    ...whole.map((table) => `reads all of ${table}`),
    ...(percentile(databaseMs, 0.95) >= budgetMs ? [`p95 not under ${budgetMs} ms`] : []),
  ];
}

const ms = (value: number): string => value.toFixed(1).padStart(7);
const width = 40;

export const heading = `${"query".padEnd(width)}${"db p50".padStart(7)}${"db p95".padStart(8)}${"call p50".padStart(10)}${"p95".padStart(7)}  costliest plan`;

/** One line of the table. */
export function lineOf(outcome: Outcome): string {
  const { name, databaseMs, callMs, plans } = outcome;
  const numbers = [databaseMs, callMs].flatMap((values) => [percentile(values, 0.5), percentile(values, 0.95)]).map(ms);
  const complaints = complaintsOf(outcome);
  const heaviest = plans.toSorted((one, other) => other.cost - one.cost)[0];
  const plan = heaviest ? `${heaviest.top} < ${heaviest.scans.join(", ")}` : "";
  const mark = complaints.length > 0 ? `  ! ${complaints.join("; ")}` : "";
  return `${name.padEnd(width)}${numbers.join(" ")}  ${plan}${mark}`;
}
