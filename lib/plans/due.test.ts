import { describe, expect, it, test } from "vitest";
import { isDue, lastDay, leftOn, usualDays } from "@/lib/plans/due";

const item = { id: "a", days: [1, 3, 5], startsOn: "2026-11-16", endsOn: "2026-11-29", isPaused: false };

describe("what is due", () => {
  it.each([
    ["a day of the week that was chosen", "2026-11-23", {}, true],
    ["another day of the week", "2026-11-24", {}, false],
    ["the first day", "2026-11-16", {}, true],
    ["a day before it begins", "2026-11-13", {}, false],
    ["a day after its end", "2026-11-30", {}, false],
    ["no day while it is paused", "2026-11-23", { isPaused: true }, false],
    ["any later day without an end", "2027-11-29", { endsOn: null }, true],
  ])("is %s", (_what, day, change, isIt) => {
    expect(isDue({ ...item, ...change }, day)).toBe(isIt);
  });

  test("is left until it is logged for that very day", () => {
    const logs = [{ itemId: "a", doneOn: "2026-11-20" }];
    expect(leftOn([item], logs, "2026-11-23")).toHaveLength(1);
    expect(leftOn([item], [...logs, { itemId: "a", doneOn: "2026-11-23" }], "2026-11-23")).toEqual([]);
  });
});

describe("what a dose proposes", () => {
  it.each([1, 2, 3, 4, 5, 6, 7])("is %i different days", (count) => {
    expect(new Set(usualDays(count)).size).toBe(count);
  });

  test("ends with its last week", () => {
    expect(lastDay("2026-11-16", 2)).toBe("2026-11-29");
    expect(lastDay("2026-11-16", null)).toBeNull();
  });
});
