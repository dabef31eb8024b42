import { expect, test } from "vitest";
import { readDate, typedDate } from "@/components/questions/ask/onset-date";

const today = "2026-11-22";

test.each([
  ["nothing", { year: "", month: "", day: "" }, null, null],
  ["a year", { year: "2016", month: "", day: "" }, { on: "2016-01-01", precision: "YEAR" }, null],
  ["a month", { year: "2026", month: "3", day: "" }, { on: "2026-03-01", precision: "MONTH" }, null],
  ["a day", { year: "2026", month: "11", day: "5" }, { on: "2026-11-05", precision: "DAY" }, null],
  ["today", { year: "2026", month: "11", day: "22" }, { on: "2026-11-22", precision: "DAY" }, null],
  ["a month without its year", { year: "", month: "3", day: "" }, null, "year-missing"],
  ["a day without its month", { year: "2026", month: "", day: "5" }, null, "month-missing"],
  ["a day that does not exist", { year: "2025", month: "2", day: "29" }, null, "no-such-day"],
  ["letters", { year: "2025", month: "2", day: "1e" }, null, "no-such-day"],
  ["a year long past", { year: "1016", month: "", day: "" }, null, "year-unlikely"],
  ["half a year's digits", { year: "20", month: "", day: "" }, null, "year-unlikely"],
  ["tomorrow", { year: "2026", month: "11", day: "23" }, null, "in-the-future"],
])("reads %s", (_what, typed, date, problem) => {
  expect(readDate(typed, today)).toEqual({ date, problem });
});

test.each([
  { on: "2016-01-01", precision: "YEAR" as const },
  { on: "2026-03-01", precision: "MONTH" as const },
  { on: "2026-11-05", precision: "DAY" as const },
])("a date comes back as it was typed: $precision", (date) => {
  expect(readDate(typedDate(date), today).date).toEqual(date);
});
