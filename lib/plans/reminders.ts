/** How long after its time a reminder still goes out, in minutes: later it would only disturb. */
const lateMinutes = 60;

/** The last look of a day, five minutes before it ends: what is set for later comes then, while that day is still there. */
const lastLook = 24 * 60 - 5;

/** The last of the times that have come, in minutes after midnight; null where none has. One that the clocks leap over is
 * due right after, one they show twice is the same time. */
export const dueTime = (times: readonly number[], atMinute: number): number | null =>
  times
    .toSorted((one, other) => one - other)
    .findLast((time) => Math.min(time, lastLook) <= atMinute && atMinute - time <= lateMinutes) ?? null;
