import type { CheckInChange, CheckInDone } from "@/lib/check-ins/schema";

/** What was done, in a report. */
export const doneWords: Readonly<Record<CheckInDone, string>> = {
  MOST_DAYS: "done most days",
  SOME_DAYS: "done some days",
  NO: "not done",
};

/** The same as an answer to tap. */
export const doneChoices: Readonly<Record<CheckInDone, string>> = {
  MOST_DAYS: "Most days",
  SOME_DAYS: "Some days",
  NO: "No",
};

/** How it is, in a report. */
export const changeWords: Readonly<Record<CheckInChange, string>> = {
  BETTER: "better",
  SAME: "the same",
  WORSE: "worse",
};

/** The same as an answer to tap. */
export const changeChoices: Readonly<Record<CheckInChange, string>> = {
  BETTER: "Better",
  SAME: "The same",
  WORSE: "Worse",
};

/** "1 week", "6 weeks". */
export const weeksText = (count: number): string => (count === 1 ? "1 week" : `${count} weeks`);
