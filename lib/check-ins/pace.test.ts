import { expect, test } from "vitest";
import { asksByMail, begunBetween, hasPassed, weeksBetween } from "@/lib/check-ins/pace";

const at = new Date("2026-11-22T12:00:00Z");
const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);

test("somebody is asked from the day on which the weeks have gone, and two weeks late at most", () => {
  expect(begunBetween(2, at)).toEqual({ from: ago(28), until: ago(14) });
  expect(begunBetween(12, at)).toEqual({ from: ago(98), until: ago(84) });
});

test("who let two lie gets no more e-mails", () => {
  expect([0, 1, 2, 3].map(asksByMail)).toEqual([true, true, false, false]);
});

test("a time runs out once it is over, not on its last moment", () => {
  expect(hasPassed(ago(30), 30, at)).toBe(false);
  expect(hasPassed(new Date(ago(30).getTime() - 1), 30, at)).toBe(true);
});

test.each([
  [14, 2],
  [30, 4],
  [0, 1],
])("%i days are %i weeks", (days, weeks) => {
  expect(weeksBetween(ago(days), at)).toBe(weeks);
});
