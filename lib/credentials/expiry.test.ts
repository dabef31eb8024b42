import { describe, expect, it } from "vitest";
import { daysLeft, dueReminder, faultOf } from "@/lib/credentials/expiry";

const today = new Date("2026-11-22T15:00:00Z");
const day = (text: string): Date => new Date(text);

describe("the end of a credential", () => {
  it.each([
    ["2026-11-22", 0],
    ["2026-11-23", 1],
    ["2026-11-21", -1],
  ])("%s is %i days away, at whatever hour one asks", (on, left) => {
    expect(daysLeft(day(on), today)).toBe(left);
    expect(daysLeft(day(on), new Date("2026-11-22T00:00:01Z"))).toBe(left);
  });

  it.each([
    ["is not reminded of 61 days before", "2027-01-22", null, null],
    ["is reminded of 60 days before", "2027-01-21", null, 60],
    ["is not reminded of twice", "2027-01-10", 60, null],
    ["is reminded of again 14 days before", "2026-12-06", 60, 14],
    ["is not reminded of three times", "2026-12-01", 14, null],
    ["that was near from the start is reminded of once", "2026-12-01", null, 14],
    ["is reminded of on the last day, when nobody was before", "2026-11-22", null, 14],
    ["is not reminded of once it is over", "2026-11-21", 60, null],
  ])("%s", (_rule, on, reminded, due) => {
    expect(dueReminder(day(on), reminded, today)).toBe(due);
  });

  it.each([
    ["2026-11-21", "date-in-the-past"],
    ["2026-11-22", null],
    ["2036-12-31", null],
    ["2037-01-01", "date-too-far"],
  ])("%s is a last day: %s", (on, fault) => {
    expect(faultOf(on, today)).toBe(fault);
  });
});
