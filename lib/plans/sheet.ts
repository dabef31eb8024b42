import { addDays, weekdayOf } from "@/lib/plans/calendar";
import { isDue, type Timed } from "@/lib/plans/due";

const weeksShown = 4;
const week = [0, 1, 2, 3, 4, 5, 6];

/** The days of a sheet to print: four weeks from the Monday of this one. */
export function sheetWeeks(today: string): string[][] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: weeksShown }, (_, index) => week.map((day) => addDays(monday, index * 7 + day)));
}

/** What a sheet holds: exercises of which something is still to be done on its days, from today. */
export function sheetItems<T extends Timed>(items: readonly T[], today: string): T[] {
  const days = sheetWeeks(today)
    .flat()
    .filter((day) => day >= today);
  return items.filter((item) => days.some((day) => isDue(item, day)));
}

/** The weeks of a sheet in which one of its exercises has a day, each day with whether it is due. */
export const ticksOf = (item: Timed, today: string): { day: string; isDue: boolean }[][] =>
  sheetWeeks(today)
    .map((days) => days.map((day) => ({ day, isDue: isDue(item, day) })))
    .filter((days) => days.some((each) => each.isDue));
