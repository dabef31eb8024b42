import { describe, expect, it } from "vitest";
import { doseRangeParts, doseRows, equipmentText } from "@/components/exercises/words";
import type { DoseRange } from "@/lib/exercises/schema";

const clamshell: DoseRange = {
  sets: [2, 3],
  reps: [10, 15],
  holdSeconds: [1, 3],
  restSeconds: 45,
  side: "each",
  daysPerWeek: [3, 5],
  weeks: null,
};
const text = (dose: DoseRange) =>
  doseRangeParts(dose)
    .map(({ before, figure, after }) => [before, figure, after].filter(Boolean).join(" "))
    .join(" · ");

describe("the usual dose", () => {
  it("reads as a sentence", () => {
    expect(text(clamshell)).toBe("2–3 × 10–15 · hold 1–3 s · each side · 3–5 days a week");
  });

  it("without repetitions counts the holds, and says every day for seven", () => {
    expect(text({ ...clamshell, sets: [2, 2], reps: null, side: "both", daysPerWeek: [7, 7] })).toBe(
      "2 times · hold 1–3 s · both together · every day",
    );
  });

  it("is a table without rows that say nothing", () => {
    expect(doseRows({ ...clamshell, holdSeconds: null, restSeconds: null }).map(([term]) => term)).toEqual([
      "Sets",
      "Repetitions",
      "Side",
      "Days a week",
    ]);
  });
});

describe("equipment", () => {
  it.each([
    [[], "No equipment"],
    [["foam-roller", "mat"] as const, "Foam roller, Mat"],
  ])("%j reads %j", (equipment, expected) => {
    expect(equipmentText(equipment)).toBe(expected);
  });
});
