import { addSeconds } from "date-fns";

/** Moments before and after the sample is loaded. */
export type Calendar = { readonly ago: (days: number) => Date; readonly inDays: (days: number) => Date };

const daySeconds = 86_400;

export const calendarFrom = (moment: Date): Calendar => ({
  ago: (days) => addSeconds(moment, -Math.round(days * daySeconds)),
  inDays: (days) => addSeconds(moment, Math.round(days * daySeconds)),
});
