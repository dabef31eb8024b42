import { describe, expect, it } from "vitest";
import type { DoseRange } from "@/lib/exercises/schema";
import { doseParts, doseProblem, doseText, startingDose } from "@/lib/prescriptions/dose";
import { type Dose, dose as doseSchema } from "@/lib/prescriptions/schema";

const aDose = (changes: Partial<Dose> = {}): Dose => ({
  sets: 3,
  reps: 10,
  holdSeconds: 5,
  restSeconds: null,
  tempo: null,
  side: "RIGHT",
  daysPerWeek: 4,
  weeks: null,
  ...changes,
});

describe("a dose in words", () => {
  it.each<[string, Partial<Dose>, string]>([
    ["names sets, repetitions, hold, side and days", {}, "3 × 10 · hold 5 s · right · 4 days a week"],
    ["leaves the hold out when there is none", { holdSeconds: null }, "3 × 10 · right · 4 days a week"],
    [
      "counts holds when there are no repetitions",
      { reps: null, sets: 2 },
      "2 times · hold 5 s · right · 4 days a week",
    ],
    ["says one time", { reps: null, sets: 1 }, "1 time · hold 5 s · right · 4 days a week"],
    ["says every day for seven", { daysPerWeek: 7 }, "3 × 10 · hold 5 s · right · every day"],
    ["says one day", { daysPerWeek: 1 }, "3 × 10 · hold 5 s · right · 1 day a week"],
    ["says for how many weeks", { weeks: 6 }, "3 × 10 · hold 5 s · right · 4 days a week · for 6 weeks"],
    ["says one week", { weeks: 1 }, "3 × 10 · hold 5 s · right · 4 days a week · for 1 week"],
    ["says how long to rest", { restSeconds: 60 }, "3 × 10 · hold 5 s · right · rest 60 s · 4 days a week"],
    ["says the tempo", { tempo: [3, 1, 1, 0] }, "3 × 10 · hold 5 s · tempo 3–1–1–0 · right · 4 days a week"],
    ["writes each side", { side: "EACH" }, "3 × 10 · hold 5 s · each side · 4 days a week"],
    ["writes left", { side: "LEFT" }, "3 × 10 · hold 5 s · left · 4 days a week"],
    ["writes both together", { side: "BOTH" }, "3 × 10 · hold 5 s · both together · 4 days a week"],
    ["writes alternating", { side: "ALTERNATING" }, "3 × 10 · hold 5 s · alternating · 4 days a week"],
  ])("%s", (_behaviour, changes, text) => {
    expect(doseText(aDose(changes))).toBe(text);
  });

  it("sets figures apart and marks the side, so that a card can weigh and colour them", () => {
    expect(doseParts(aDose({ weeks: 2 }))).toEqual([
      { figure: "3 × 10" },
      { before: "hold", figure: "5 s" },
      { before: "right", side: "RIGHT" },
      { figure: "4", after: "days a week" },
      { before: "for", figure: "2", after: "weeks" },
    ]);
  });
});

describe("the dose a picker begins with", () => {
  const usual = {
    sets: [2, 3],
    reps: [6, 10],
    holdSeconds: null,
    restSeconds: 60,
    side: "each",
    daysPerWeek: [2, 4],
    weeks: null,
  } as const;

  it("is the least that is usual", () => {
    expect(startingDose({ ...usual, sets: [2, 3], reps: [6, 10], daysPerWeek: [2, 4] })).toEqual({
      sets: 2,
      reps: 6,
      holdSeconds: null,
      restSeconds: null,
      tempo: null,
      side: "EACH",
      daysPerWeek: 2,
      weeks: null,
    });
  });

  it("can be sent as it is", () => {
    const held = startingDose({
      ...usual,
      sets: [1, 2],
      reps: null,
      holdSeconds: [30, 60],
      side: "alternating",
      daysPerWeek: [5, 7],
    });
    expect(doseSchema.parse(held)).toMatchObject({ reps: null, holdSeconds: 30, side: "ALTERNATING" });
  });
});

describe("an impossible dose", () => {
  it.each<[string, Partial<Dose>, string]>([
    ["no sets", { sets: 0 }, "sets"],
    ["21 sets", { sets: 21 }, "sets"],
    ["half a repetition", { reps: 0.5 }, "reps"],
    ["a hold of 900 seconds", { holdSeconds: 900 }, "holdSeconds"],
    ["eight days a week", { daysPerWeek: 8 }, "daysPerWeek"],
    ["no weeks", { weeks: 0 }, "weeks"],
    ["a rest of eleven minutes", { restSeconds: 660 }, "restSeconds"],
    ["a year and a week", { weeks: 53 }, "weeks"],
    ["neither repetitions nor a hold", { reps: null, holdSeconds: null }, "reps"],
    ["a number that was not filled in", { sets: Number.NaN }, "sets"],
  ])("%s is refused by its field", (_what, changes, field) => {
    expect(doseSchema.safeParse(aDose(changes)).error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});

describe("a dose that an exercise cannot mean", () => {
  const range: DoseRange = {
    ...{ sets: [2, 3], reps: [6, 10], holdSeconds: null, restSeconds: 60, side: "both" },
    ...{ daysPerWeek: [2, 4], weeks: null },
  };
  it.each<[string, Partial<Dose>, Partial<DoseRange>, keyof Dose | null]>([
    ["each side of a bilateral one", { side: "EACH" }, {}, "side"],
    ["the left of a bilateral one", { side: "LEFT" }, {}, "side"],
    ["both sides of a bilateral one", { side: "BOTH" }, {}, null],
    ["the left of a one-sided one", { side: "LEFT" }, { side: "each" }, null],
    ["a hold of two minutes where none is usual", { side: "BOTH", holdSeconds: 120 }, {}, null],
    ["a longer one", { side: "BOTH", holdSeconds: 121 }, {}, "holdSeconds"],
    ["four times the longest usual hold", { side: "BOTH", holdSeconds: 240 }, { holdSeconds: [30, 60] }, null],
    ["more than that", { side: "BOTH", holdSeconds: 241 }, { holdSeconds: [30, 60] }, "holdSeconds"],
  ])("%s", (_what, dose, changes, field) => {
    expect(doseProblem(aDose(dose), { ...range, ...changes })?.field ?? null).toBe(field);
  });
});
