const dayMs = 86_400_000;

/** Days before the end at which a practitioner is reminded, the first reminder first. */
export const reminderDays = [60, 14] as const;

/** No credential is believed for longer: a date further off is a slip of the keyboard. */
const mostYears = 10;

const startOf = (moment: Date): number => Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());

/** The day of a moment, without its time. */
export const dayStart = (moment: Date): Date => new Date(startOf(moment));

/** Days from today to a credential's last day: 0 on that day, negative once it is over. */
export const daysLeft = (expiresOn: Date, today: Date): number =>
  Math.round((startOf(expiresOn) - startOf(today)) / dayMs);

/** The reminder that is due and was not sent yet: 60 or 14 days; one that comes late counts as the nearer one. */
export function dueReminder(expiresOn: Date, reminded: number | null, today: Date): number | null {
  const left = daysLeft(expiresOn, today);
  const due = reminderDays.findLast((days) => left >= 0 && left <= days) ?? null;
  return due !== null && (reminded === null || reminded > due) ? due : null;
}

/** What is wrong with a last day, or null: it has to be still to come, and within ten years. */
export function faultOf(expiresOn: string, today: Date): "date-in-the-past" | "date-too-far" | null {
  const day = new Date(expiresOn);
  if (daysLeft(day, today) < 0) return "date-in-the-past";
  return day.getUTCFullYear() > today.getUTCFullYear() + mostYears ? "date-too-far" : null;
}

/** The day a year after a moment: how long a credential holds whose register gives no day. */
export function yearFrom(moment: Date): string {
  const day = dayStart(moment);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
