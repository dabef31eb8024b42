import { expect, it } from "vitest";
import { wallIn } from "@/lib/plans/calendar";
import { dueTimes } from "@/lib/plans/reminders";

it.each<[string, readonly number[], number, number | null]>([
  ["comes at its time", [480], 480, 480],
  ["comes some minutes late", [480], 484, 480],
  ["does not come early", [480], 479, null],
  ["does not come hours late", [480], 600, null],
  ["is the last of several that have come", [480, 500], 510, 500],
  ["comes at midnight", [0], 3, 0],
])("a reminder %s", (_what, times, atMinute, expected) => {
  expect(dueTimes(times, atMinute)).toEqual(expected === null ? [] : [{ daysAgo: 0, minute: expected }]);
});

it("comes right after an hour that the clocks leap over", () => {
  const minute = wallIn("Europe/Berlin", new Date("2026-03-29T01:00:00Z")).minute;
  expect(dueTimes([150], minute)).toEqual([{ daysAgo: 0, minute: 150 }]);
});

it("of the last minutes of a day comes after midnight, for that day", () => {
  expect(dueTimes([1438], 1435)).toEqual([]);
  expect(dueTimes([1438], 0)).toEqual([{ daysAgo: 1, minute: 1438 }]);
  expect(dueTimes([1438], 30), "not in the middle of the night").toEqual([]);
  expect(dueTimes([0, 1438], 0)).toEqual([
    { daysAgo: 0, minute: 0 },
    { daysAgo: 1, minute: 1438 },
  ]);
});
