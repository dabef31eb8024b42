import { expect, test } from "vitest";
import { emptyValues, toBody, toValues } from "@/components/exercises/authoring/values";
import { exerciseBody } from "@/lib/exercise-proposals/schema";
import type { ExerciseContent } from "@/lib/exercises/schema";

const content: ExerciseContent = {
  ...{ title: "Clamshell", summary: "The knee opens like a lid, slowly.", goal: "CONTROL", position: "SIDE_LYING" },
  ...{ equipment: ["mat"], steps: ["Lie on your side.", "Open the knee."], cues: ["Slow"], mistakes: [] },
  dose: {
    ...{ sets: [2, 3], reps: [8, 8], holdSeconds: null, restSeconds: 60, side: "each" },
    ...{ daysPerWeek: [3, 5], weeks: [4, 6] },
  },
  ...{ tempo: [3, 0, 1, 0], caution: "Stop when it pinches in the groin.", contraindications: ["PREGNANCY"] },
  ...{ notFor: [], stopRules: ["It hurts."], drawing: null },
  references: [{ title: "Hips", authors: "Doe J", year: 2009, source: "JOSPT", doi: null, pmid: null }],
  ...{ regions: ["hip"], worked: ["gluteus-medius"], stretched: [], easier: [], harder: [] },
};

test("what stands goes through the form unchanged", () => {
  const { drawing: _drawing, ...body } = content;
  expect(exerciseBody.parse(toBody(toValues(content, { base: 1 })))).toEqual(body);
});

test("empty lines are left out, and a field that is not filled in is refused by its name", () => {
  expect(toBody({ ...emptyValues, steps: " Lie. \n\n Turn. " }).steps).toEqual(["Lie.", "Turn."]);
  const missing = exerciseBody.safeParse(toBody({ ...toValues(content, { base: 1 }), sets: "", days: "0" }));
  expect(missing.error?.issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["dose.sets", "dose.daysPerWeek.0"]),
  );
});
