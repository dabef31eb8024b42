import { differenceInSeconds, intlFormatDistance } from "date-fns";

const weekInSeconds = 7 * 24 * 60 * 60;

/** Writes a date out in full: "12 March 2026". */
export function writtenDate(date: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", ...(timeZone ? { timeZone } : {}) }).format(date);
}

/** Says how long ago (or ahead) a moment is, within a week of now; further away it is null. */
export function relativeWithinWeek(date: Date, now: Date, locale: string): string | null {
  const seconds = differenceInSeconds(date, now);
  if (Math.abs(seconds) >= weekInSeconds) return null;
  // A clock that runs a little fast must not say "in 20 seconds" of something that was just posted.
  if (Math.abs(seconds) < 60) return intlFormatDistance(now, now, { locale });
  return intlFormatDistance(date, now, { locale });
}
