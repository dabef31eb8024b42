import { differenceInCalendarDays, parseISO } from "date-fns";
import type { OnsetDate } from "@/lib/questions/schema";

/** How long ago something was, in days, from the least to the most. */
export type DaysAgo = { least: number; most: number };

const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const units: Record<string, number> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30, year: 365 };

const around = (days: number, slack: number): DaysAgo => ({ least: Math.max(0, days - slack), most: days + slack });

const recent: readonly { words: RegExp; days: DaysAgo }[] = [
  { words: /\bsince (?:this morning|today|last night)\b/i, days: { least: 0, most: 1 } },
  { words: /\bsince yesterday\b/i, days: { least: 0, most: 2 } },
  { words: /\bsince (?:the day before yesterday|this week|the weekend)\b/i, days: { least: 0, most: 8 } },
  { words: /\bsince last week\b/i, days: { least: 1, most: 14 } },
  { words: /\bsince last month\b/i, days: { least: 1, most: 62 } },
  { words: /\bsince last year\b/i, days: { least: 1, most: 730 } },
];

const count = Object.keys(numbers).join("|");
const unit = Object.keys(units).join("|");
const span = new RegExp(
  `\\b(?:for(?: about| almost| over)?|(?:it )?(?:began|started)(?: about)?|since about|about) (\\d{1,2}|${count}) (${unit})s?\\b(?! of\\b)`,
  "i",
);
const ago = new RegExp(`\\b(\\d{1,2}|${count}) (${unit})s? ago\\b`, "i");
const yearNamed = /\bsince (?:about |around )?((?:19|20)\d\d)\b/i;

function spanOf([quote, amount = "", name = ""]: RegExpExecArray): { quote: string; days: DaysAgo } {
  const length = units[name.toLowerCase()] ?? 1;
  const days = (numbers[amount.toLowerCase()] ?? Number(amount)) * length;
  return { quote, days: around(days, Math.max(2, days / 2)) };
}

/** What a text that tells of the beginning says about how long ago it was, and in which words. */
export function sinceIn(text: string, today: string): { quote: string; days: DaysAgo } | null {
  for (const { words, days } of recent) {
    const match = words.exec(text);
    if (match) return { quote: match[0], days };
  }
  const year = yearNamed.exec(text);
  if (year?.[1]) return { quote: year[0], days: daysAgoOf({ on: `${year[1]}-01-01`, precision: "YEAR" }, today) };
  const match = ago.exec(text) ?? span.exec(text);
  return match && spanOf(match);
}

const lengths = { DAY: 0, MONTH: 30, YEAR: 365 };

/** How long ago a date was, as exactly as it is known. */
export function daysAgoOf({ on, precision }: OnsetDate, today: string): DaysAgo {
  const most = differenceInCalendarDays(parseISO(today), parseISO(on));
  return { least: Math.max(0, most - lengths[precision]), most: Math.max(0, most) };
}

/** Whether two spans are so far apart that they cannot mean the same beginning: many times over, and by weeks. */
export function areApart(one: DaysAgo, other: DaysAgo): boolean {
  const [near, far] = one.most <= other.most ? [one, other] : [other, one];
  return far.least > near.most * 3 + 21;
}
