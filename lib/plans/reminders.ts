/** How long after its time a reminder still goes out, in minutes: later it would only disturb. */
const lateMinutes = 60;

/**
 * The time that has come, in minutes after midnight; null where none has.
 *
 * Of several it is the last. A time that the clocks leap over is due right after; one they show twice is the same time.
 */
export function dueTime(times: readonly number[], atMinute: number): number | null {
  const come = times.filter((time) => time <= atMinute && atMinute - time < lateMinutes + 1);
  return come.length === 0 ? null : Math.max(...come);
}
