/** How long after its time a reminder still goes out, in minutes: later it would only disturb. */
const lateMinutes = 60;

/** The same over midnight, where it is for the day before: for what has come since somebody last looked. */
const overnightMinutes = 10;

const dayMinutes = 24 * 60;

type DueTime = { readonly daysAgo: number; readonly minute: number };

/**
 * The times that have come, in minutes after midnight: today's before yesterday's, of either one at most.
 *
 * Of several of a day it is the last. A time that the clocks leap over is due right after; one they show twice is the same time.
 */
export function dueTimes(times: readonly number[], atMinute: number): DueTime[] {
  const lastWithin = (minutes: number, at: number) =>
    times.toSorted((one, other) => one - other).findLast((time) => time <= at && at - time <= minutes);
  const [today, yesterday] = [lastWithin(lateMinutes, atMinute), lastWithin(overnightMinutes, atMinute + dayMinutes)];
  return [
    ...(today === undefined ? [] : [{ daysAgo: 0, minute: today }]),
    ...(yesterday === undefined ? [] : [{ daysAgo: 1, minute: yesterday }]),
  ];
}
