import { isExists } from "date-fns";
import type { OnsetDate } from "@/lib/questions/schema";

/** A date as it is typed: what is not known stays empty. */
export type TypedDate = { year: string; month: string; day: string };

export type DateProblem = "year-missing" | "year-unlikely" | "month-missing" | "no-such-day" | "in-the-future";

type Read = { date: OnsetDate | null; problem: DateProblem | null };

const padded = (text: string, length: number) => text.padStart(length, "0");
const wrong = (problem: DateProblem): Read => ({ date: null, problem });

/** Reads a date of which only the year, or the year and the month, may be known. */
export function readDate({ year, month, day }: TypedDate, today: string): Read {
  if (!year) return month || day ? wrong("year-missing") : { date: null, problem: null };
  if (!/^(19|20)\d\d$/.test(year)) return wrong("year-unlikely");
  if (day && !month) return wrong("month-missing");
  if (day && !(/^\d{1,2}$/.test(day) && isExists(Number(year), Number(month) - 1, Number(day))))
    return wrong("no-such-day");
  const on = [year, padded(month || "1", 2), padded(day || "1", 2)].join("-");
  if (on > today) return wrong("in-the-future");
  return { date: { on, precision: day ? "DAY" : month ? "MONTH" : "YEAR" }, problem: null };
}

/** A date as it would have been typed. */
export function typedDate(date: OnsetDate | null | undefined): TypedDate {
  const [year = "", month = "", day = ""] = date?.on.split("-") ?? [];
  const isMonthKnown = date?.precision !== "YEAR";
  const isDayKnown = date?.precision === "DAY";
  const plain = (digits: string) => digits.replace(/^0/, "");
  return { year, month: isMonthKnown ? plain(month) : "", day: isDayKnown ? plain(day) : "" };
}
