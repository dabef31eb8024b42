import { expect, test } from "vitest";
import { changedParts, type ExerciseContent } from "@/lib/exercises/schema";

const content: ExerciseContent = {
  ...{ title: "Clamshell", summary: "The knee opens.", goal: "CONTROL", position: "SIDE_LYING" },
  ...{ equipment: ["mat", "band"], steps: ["Lie.", "Open."], cues: [], mistakes: [], tempo: null, caution: "Slowly." },
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
  ...{ regions: ["hip"], worked: ["gluteus-medius", "piriformis"], stretched: [], easier: [], harder: [] },
};

test("names the parts that differ, in the order of the page", () => {
  const after: ExerciseContent = {
    ...content,
    caution: "Stop when it hurts.",
    steps: ["Open.", "Lie."],
    tempo: [3, 0, 1, 0],
  };
  expect(changedParts(content, after)).toEqual(["steps", "tempo", "caution"]);
});

test("takes what is only written in another order for the same", () => {
  const { sets, ...rest } = content.dose;
  const same = {
    worked: content.worked.toReversed(),
    equipment: content.equipment.toReversed(),
    dose: { ...rest, sets },
  };
  expect(changedParts(content, { ...content, ...same })).toEqual([]);
});
