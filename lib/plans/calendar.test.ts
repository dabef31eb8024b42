import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, isTimeZone, wallIn, weekdayOf, weeksOf } from "@/lib/plans/calendar";

describe("the day and time that a wall shows", () => {
  it.each([
    ["Europe/Berlin", "2026-11-22T23:30:00Z", "2026-11-23", 30],
    ["America/Los_Angeles", "2026-11-22T07:59:00Z", "2026-11-21", 23 * 60 + 59],
    ["Asia/Kathmandu", "2026-11-22T18:15:00Z", "2026-11-23", 0],
    ["Pacific/Kiritimati", "2026-11-22T10:00:00Z", "2026-11-23", 0],
    ["UTC", "2026-11-22T00:00:00Z", "2026-11-22", 0],
  ])("in %s at %s is %s, minute %i", (zone, moment, day, minute) => {
    expect(wallIn(zone, new Date(moment))).toEqual({ day, minute });
  });

  test("leaps over an hour in spring and shows one twice in autumn", () => {
    const minute = (moment: string) => wallIn("Europe/Berlin", new Date(moment)).minute;
    expect([minute("2026-03-29T00:59:00Z"), minute("2026-03-29T01:00:00Z")]).toEqual([119, 180]);
    expect([minute("2026-10-25T00:30:00Z"), minute("2026-10-25T01:30:00Z")]).toEqual([150, 150]);
  });
});

describe("a calendar", () => {
  test("counts days over the ends of months and of summer time", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect([weekdayOf("2026-11-22"), weekdayOf("2026-11-23")]).toEqual([7, 1]);
    expect([addMonths("2026-01", -1), addMonths("2026-12", 1)]).toEqual(["2025-12", "2027-01"]);
  });

  test("shows a month in whole weeks", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeksOf("2027-02").flat().filter(Boolean)).toHaveLength(28);
  });

  it.each([
    ["Europe/Berlin", true],
    ["Mars/Base", false],
    ["", false],
  ])("knows whether %s is a time zone", (zone, isOne) => {
    expect(isTimeZone(zone)).toBe(isOne);
  });
});
