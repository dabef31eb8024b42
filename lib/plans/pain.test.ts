import { expect, test } from "vitest";
import { painByDay } from "@/lib/plans/pain";

test("pain of a day is the mean of what was told, and nothing where nothing was", () => {
  const logs = [
    { doneOn: "2026-11-22", painBefore: 4, painAfter: 3 },
    { doneOn: "2026-11-22", painBefore: 5, painAfter: null },
    { doneOn: "2026-11-20", painBefore: null, painAfter: null },
  ];
  expect(painByDay(logs)).toEqual([
    { day: "2026-11-20", done: 1, before: null, after: null },
    { day: "2026-11-22", done: 2, before: 4.5, after: 3 },
  ]);
});
