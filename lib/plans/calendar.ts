const dayMs = 24 * 60 * 60 * 1000;

/** Is this the name of a time zone that dates can be told in? */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

type Wall = { readonly day: string; readonly minute: number };

/** What calendar and clock on a wall in the zone show: the day as `2026-11-22`, and minutes after midnight. */
export function wallIn(timeZone: string, moment: Date): Wall {
  const parts = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone, year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "0";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  return { day, minute: Number(part("hour")) * 60 + Number(part("minute")) };
}

/** The day that it is in a zone. */
export const dayIn = (timeZone: string, moment: Date): string => wallIn(timeZone, moment).day;

/** A calendar day as the moment at which it begins in UTC, which is how the database keeps it. */
export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A day as the database keeps it, as a calendar day. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const addDays = (day: string, days: number): string => toDay(new Date(toDate(day).getTime() + days * dayMs));

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => toDate(day).getUTCDay() || 7;

/** A month, `2026-11`, as weeks from Monday; null where a week begins or ends in another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((day) => day.startsWith(month));
  const cells: (string | null)[] = [...Array.from({ length: weekdayOf(first) - 1 }, () => null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month so many months later, or earlier. */
export function addMonths(month: string, months: number): string {
  const date = toDate(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return toDay(date).slice(0, 7);
}
