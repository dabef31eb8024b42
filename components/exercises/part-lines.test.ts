import { expect, test } from "vitest";
import { partLines } from "@/components/exercises/part-lines";
import type { ExerciseContent } from "@/lib/exercises/schema";

const content: ExerciseContent = {
  ...{ title: "Clamshell", summary: "The knee opens.", goal: "CONTROL", position: "SIDE_LYING" },
  ...{ equipment: [], steps: ["Lie.", "Open."], cues: [], mistakes: [], tempo: [3, 0, 1, 0], caution: "Slowly." },
  dose: {
    sets: [2, 3],
    reps: [8, 12],
    holdSeconds: null,
    restSeconds: 60,
    side: "each",
    daysPerWeek: [3, 5],
    weeks: null,
  },
  ...{ contraindications: [], notFor: [], stopRules: [], references: [], drawing: null, video: null },
  ...{ regions: ["hip"], worked: ["gluteus-medius"], stretched: [], easier: [], harder: [] },
};

test("a part is told line by line, with the lines that both have", () => {
  const after = { ...content, steps: ["Lie.", "Open slowly."] };
  expect(partLines("steps", { before: content, after })).toEqual({
    before: [
      { text: "Lie.", isShared: true },
      { text: "Open.", isShared: false },
    ],
    after: [
      { text: "Lie.", isShared: true },
      { text: "Open slowly.", isShared: false },
    ],
  });
});

test("a dose and a tempo are told in words, topics by their names", () => {
  const after = { ...content, dose: { ...content.dose, sets: [3, 3] as [number, number] } };
  expect(partLines("dose", { before: content, after }).after.filter(({ isShared }) => !isShared)).toEqual([
    { text: "Sets: 3", isShared: false },
  ]);
  expect(partLines("tempo", { before: content, after }).before[0]?.text).toBe("3 s lowering, 1 s lifting");
  expect(partLines("worked", { before: content, after }).before[0]?.text).toBe("gluteus medius");
});
