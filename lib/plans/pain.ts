type Told = { readonly doneOn: string; readonly painBefore: number | null; readonly painAfter: number | null };

/** A day with its pain, as a chart draws it and a table reads it. */
export type PainDay = {
  readonly day: string;
  /** How many exercises were done. */
  readonly done: number;
  readonly before: number | null;
  readonly after: number | null;
};

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round((values.reduce((sum, each) => sum + each, 0) / values.length) * 10) / 10;

const told = (values: readonly (number | null)[]): number[] => values.flatMap((each) => each ?? []);

/** The days on which something was done, in their order, with the mean of the pain that was told. */
export function painByDay(logs: readonly Told[]): PainDay[] {
  const days = [...new Set(logs.map(({ doneOn }) => doneOn))].toSorted();
  return days.map((day) => {
    const own = logs.filter(({ doneOn }) => doneOn === day);
    const before = mean(told(own.map(({ painBefore }) => painBefore)));
    const after = mean(told(own.map(({ painAfter }) => painAfter)));
    return { day, done: own.length, before, after };
  });
}
