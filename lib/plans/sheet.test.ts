import { describe, expect, it, test } from "vitest";
import { sheetItems, sheetWeeks, ticksOf } from "@/lib/plans/sheet";

const today = "2026-11-25";
const item = { days: [1, 3], startsOn: "2026-11-25", endsOn: null, isPaused: false };

test("a sheet is of four weeks from the Monday of this one", () => {
  const weeks = sheetWeeks(today);
  expect(weeks.map(([monday]) => monday)).toEqual(["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]);
  expect(weeks.at(-1)?.at(-1)).toBe("2026-12-20");
});

describe("an exercise on a sheet", () => {
  it.each([
    ["stands there", {}, 1],
    ["has ended", { startsOn: "2026-11-01", endsOn: "2026-11-24" }, 0],
    ["has its last day today", { startsOn: "2026-11-01", endsOn: today }, 1],
    ["has no day before its end", { days: [5], endsOn: "2026-11-26" }, 0],
    ["begins behind the sheet", { startsOn: "2026-12-21" }, 0],
    ["is paused", { isPaused: true }, 0],
  ])("%s", (_what, change, count) => {
    expect(sheetItems([{ ...item, ...change }], today)).toHaveLength(count);
  });

  it("is ticked on the days between its first and its last, and on no others", () => {
    const weeks = ticksOf({ ...item, endsOn: "2026-12-02" }, today);
    expect(weeks).toHaveLength(2);
    const due = weeks.flat().flatMap((each) => (each.isDue ? each.day : []));
    expect(due).toEqual(["2026-11-25", "2026-11-30", "2026-12-02"]);
  });
});
