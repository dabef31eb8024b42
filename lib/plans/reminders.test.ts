import { expect, it } from "vitest";
import { wallIn } from "@/lib/plans/calendar";
import { dueTime } from "@/lib/plans/reminders";

it.each<[string, readonly number[], number, number | null]>([
  ["comes at its time", [480], 480, 480],
  ["comes some minutes late", [480], 484, 480],
  ["does not come early", [480], 479, null],
  ["does not come hours late", [480], 600, null],
  ["is the last of several that have come", [480, 500], 510, 500],
  ["comes at midnight", [0], 3, 0],
])("a reminder %s", (_what, times, atMinute, expected) => {
  expect(dueTime(times, atMinute)).toBe(expected);
});

it("comes right after an hour that the clocks leap over", () => {
  const minute = wallIn("Europe/Berlin", new Date("2026-03-29T01:00:00Z")).minute;
  expect(dueTime([150], minute)).toBe(150);
});

it("of the last minutes of a day comes at its last look, and never on the next day", () => {
  expect(dueTime([1438], 1430)).toBeNull();
  expect(dueTime([1438], 1435)).toBe(1438);
  expect(dueTime([1436, 1438], 1435), "one for both").toBe(1438);
  expect(dueTime([1438], 0)).toBeNull();
  expect(dueTime([0, 1438], 0)).toBe(0);
});
