import type { Phase } from "@/lib/plans/phases";
import type { Difficulty, PlanItemView } from "@/lib/plans/schema";

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

/** What to know of an exercise whose answer is not shown any more. */
export const withdrawnWords = "What you took this from is not shown any more. Ask a practitioner before you go on.";

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

const shortFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** A calendar day as shortly as it can be told: "22 Nov". */
export const shortDayText = (day: string): string => shortFormat.format(new Date(`${day}T00:00:00Z`));

/** The day of the month alone: "22". */
export const dayNumber = (day: string): string => String(Number(day.slice(8)));

type Stretch = Pick<PlanItemView, "dose" | "days" | "startsOn" | "endsOn">;

/** On which days of the week a sheet has it, from when and until when; null where that is every day without an end. */
export function sheetTimesText({ dose, days, startsOn, endsOn }: Stretch, today: string): string | null {
  const words = [
    daysBesideDose(dose, days),
    startsOn > today && `from ${dateText(startsOn)}`,
    endsOn && `until ${dateText(endsOn)}`,
  ];
  return words.filter(Boolean).join(" · ") || null;
}

/** A month in words: "November 2026". */
export const monthText = (month: string): string => monthFormat.format(new Date(`${month}-01T00:00:00Z`));

const sideWords = { LEFT: "left side", RIGHT: "right side", ALTERNATING: "alternating" } as const;
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
      return phase.side ? `Rest, then the ${sideWords[phase.side]}` : "Rest";
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
