import { expect, test } from "vitest";
import { keptAmong } from "@/lib/prescriptions/kept";
import { dose as doseSchema } from "@/lib/prescriptions/schema";

const dose = doseSchema.parse({ sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: null });
const stood = { exerciseId: "one", dose, note: "Slowly", version: 1 };

test("what nobody has touched is kept, wherever it stands now", () => {
  expect(keptAmong([{ ...stood, exerciseId: "other" }, stood], { ...stood, dose: { ...dose } })).toBe(stood);
});

test.each([
  ["another exercise", { exerciseId: "other" }],
  ["another dose", { dose: { ...dose, sets: 4 } }],
  ["another side", { dose: { ...dose, side: "LEFT" as const } }],
  ["another note", { note: null }],
  ["a newer version", { version: 2 }],
])("%s is not what stood", (_what, change) => {
  expect(keptAmong([stood], { ...stood, ...change })).toBeUndefined();
});
