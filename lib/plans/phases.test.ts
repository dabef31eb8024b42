import { describe, expect, test } from "vitest";
import { type Phase, phasesOf, setsDoneAt } from "@/lib/plans/phases";
import type { Dose } from "@/lib/prescriptions/schema";

const dose: Dose = {
  ...{ sets: 2, reps: 10, holdSeconds: null, restSeconds: null, tempo: null },
  ...{ side: "BOTH", daysPerWeek: 3, weeks: null },
};
const told = (phases: readonly Phase[]) =>
  phases.map(({ kind, set, side, seconds, count }) =>
    [set, kind, side, seconds, count].filter((each) => each !== null).join(" "),
  );

describe("what one does one after another", () => {
  test("is sets to count with a rest between them, and none behind the last", () => {
    expect(told(phasesOf(dose, 60))).toEqual(["1 reps 10", "1 rest 60", "2 reps 10"]);
    expect(told(phasesOf(dose, 0))).toEqual(["1 reps 10", "2 reps 10"]);
    expect(told(phasesOf({ ...dose, sets: 1 }, null))).toEqual(["1 reps 10"]);
  });

  test("turns to the other side in each set", () => {
    expect(told(phasesOf({ ...dose, side: "EACH", sets: 1 }, 60))).toEqual([
      "1 reps LEFT 10",
      "1 switch RIGHT 8",
      "1 reps RIGHT 10",
    ]);
    expect(told(phasesOf({ ...dose, side: "RIGHT", sets: 1 }, 60))).toEqual(["1 reps RIGHT 10"]);
  });

  test("turns back to the first side for the next set, with or without a rest", () => {
    const each = { ...dose, side: "EACH" as const };
    const first = ["1 reps LEFT 10", "1 switch RIGHT 8", "1 reps RIGHT 10"];
    const second = ["2 reps LEFT 10", "2 switch RIGHT 8", "2 reps RIGHT 10"];
    expect(told(phasesOf(each, 60))).toEqual([...first, "1 rest LEFT 60", ...second]);
    expect(told(phasesOf(each, 0))).toEqual([...first, "2 switch LEFT 8", ...second]);
  });

  test("changes sides between holds that alternate, and says so of repetitions", () => {
    const alternating = { ...dose, side: "ALTERNATING" as const };
    expect(told(phasesOf(alternating, 60))).toEqual(["1 reps ALTERNATING 10", "1 rest 60", "2 reps ALTERNATING 10"]);
    expect(told(phasesOf({ ...alternating, reps: 3, holdSeconds: 5 }, 60))).toEqual([
      ...["1 hold LEFT 5 1", "1 switch RIGHT 4", "1 hold RIGHT 5 2", "1 switch LEFT 4", "1 hold LEFT 5 3"],
      "1 rest RIGHT 60",
      ...["2 hold RIGHT 5 1", "2 switch LEFT 4", "2 hold LEFT 5 2", "2 switch RIGHT 4", "2 hold RIGHT 5 3"],
    ]);
    expect(told(phasesOf({ ...alternating, reps: null, holdSeconds: 5 }, 0))).toEqual([
      ...["1 hold LEFT 5 1", "2 switch RIGHT 8", "2 hold RIGHT 5 1"],
    ]);
  });

  test("times each hold and lets go between them", () => {
    const held = { ...dose, sets: 1, reps: 2, holdSeconds: 5 };
    expect(told(phasesOf(held, 60))).toEqual(["1 hold 5 1", "1 release 3", "1 hold 5 2"]);
    expect(told(phasesOf({ ...held, reps: null, holdSeconds: 30 }, 60))).toEqual(["1 hold 30 1"]);
  });

  test("counts the sets that are over", () => {
    const phases = phasesOf(dose, 60);
    expect(phases.map((_phase, index) => setsDoneAt(phases, index))).toEqual([0, 1, 1]);
    expect(setsDoneAt(phases, phases.length)).toBe(2);
  });
});
