import type { Phase } from "@/lib/plans/phases";
import type { Difficulty } from "@/lib/plans/schema";

export const difficultyWords: Record<Difficulty, string> = {
  TOO_EASY: "Too easy",
  RIGHT: "Right",
  TOO_HARD: "Too hard",
};

export const weekdayWords: readonly { day: number; short: string; name: string }[] = [
  { day: 1, short: "Mon", name: "Monday" },
  { day: 2, short: "Tue", name: "Tuesday" },
  { day: 3, short: "Wed", name: "Wednesday" },
  { day: 4, short: "Thu", name: "Thursday" },
  { day: 5, short: "Fri", name: "Friday" },
  { day: 6, short: "Sat", name: "Saturday" },
  { day: 7, short: "Sun", name: "Sunday" },
];

/** Days of the week in words. */
export const daysText = (days: readonly number[]): string =>
  days.length === 7
    ? "every day"
    : weekdayWords
        .filter(({ day }) => days.includes(day))
        .map(({ short }) => short)
        .join(", ");

/** Days of the week beside a dose; null where a dose of every day has said so already. */
export const daysBesideDose = (
  { daysPerWeek }: { daysPerWeek: number | null },
  days: readonly number[],
): string | null => (daysPerWeek === 7 && days.length === 7 ? null : daysText(days));

const dayFormat = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A calendar day in words: "Sunday 22 November". */
export const dayText = (day: string): string => dayFormat.format(new Date(`${day}T00:00:00Z`));

const dateFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A calendar day with its year, where it may be another one: "22 November 2026". */
export const dateText = (day: string): string => dateFormat.format(new Date(`${day}T00:00:00Z`));

/** A month in words: "November 2026". */
export const monthText = (month: string): string => monthFormat.format(new Date(`${month}-01T00:00:00Z`));

const sideWords = { LEFT: "left side", RIGHT: "right side" } as const;
const onSide = ({ side }: Phase): string => (side ? `, ${sideWords[side]}` : "");

/** What a stretch of an exercise asks for, as it is shown and read out. */
export function phaseText(phase: Phase): string {
  switch (phase.kind) {
    case "reps":
      return `${phase.count} repetitions${onSide(phase)}`;
    case "hold":
      return `Hold${onSide(phase)}`;
    case "release":
      return "Let go";
    case "rest":
      return "Rest";
    case "switch":
      return `Switch sides: now the ${phase.side ? sideWords[phase.side] : "other side"}`;
  }
}

/** Pain before and after in words; null where neither was told. */
export function painText({
  painBefore,
  painAfter,
}: {
  painBefore: number | null;
  painAfter: number | null;
}): string | null {
  if (painBefore === null && painAfter === null) return null;
  return `pain ${painBefore ?? "–"} before, ${painAfter ?? "–"} after`;
}
