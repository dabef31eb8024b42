import { addDays, weekdayOf } from "@/lib/plans/calendar";

/** On which days of the week something is done so many times, as far apart as a week allows. */
const spread: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 6],
  5: [1, 2, 3, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week that a plan proposes for a dose. */
export const usualDays = (daysPerWeek: number): number[] => [...(spread[daysPerWeek] ?? everyDay)];

/** What decides on which days an exercise of a plan is due. */
export type Timed = {
  readonly days: readonly number[];
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly isPaused: boolean;
};

/** Is it due on a day? */
export function isDue({ days, startsOn, endsOn, isPaused }: Timed, day: string): boolean {
  if (isPaused || day < startsOn || (endsOn !== null && day > endsOn)) return false;
  return days.includes(weekdayOf(day));
}

/** The last day of something that goes on for so many weeks. */
export const lastDay = (startsOn: string, weeks: number | null): string | null =>
  weeks === null ? null : addDays(startsOn, weeks * 7 - 1);

type Logged = { readonly itemId: string; readonly doneOn: string };

/** What is due on a day and has no log yet. */
export function leftOn<T extends Timed & { readonly id: string }>(
  items: readonly T[],
  logs: readonly Logged[],
  day: string,
): T[] {
  const done = new Set(logs.filter(({ doneOn }) => doneOn === day).map(({ itemId }) => itemId));
  return items.filter((item) => isDue(item, day) && !done.has(item.id));
}
