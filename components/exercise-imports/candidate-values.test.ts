import { expect, test } from "vitest";
import { candidateValues } from "@/components/exercise-imports/candidate-values";
import { toBody } from "@/components/exercises/authoring/values";
import type { CandidateContent } from "@/lib/exercise-imports/schema";
import { exerciseBody } from "@/lib/exercise-proposals/schema";

const content: CandidateContent = {
  ...{ title: "Hip hinge", steps: ["Stand.", "Bow."], goal: null, position: null, equipment: ["band"] },
  ...{ worked: ["hamstrings", "back", "no-topic-of-ours"], stretched: [], references: [] },
};
const topics = [
  { slug: "hamstrings", kind: "MUSCLE" },
  { slug: "back", kind: "REGION" },
] as const;

test("what a record tells stands in the form, and what it does not tell is asked for by name", () => {
  const values = candidateValues({ content, isProvenanceKnown: true }, topics);
  expect(values).toMatchObject({
    ...{ title: "Hip hinge", steps: "Stand.\nBow.", equipment: ["band"], worked: ["hamstrings"], regions: ["back"] },
  });
  const missing = exerciseBody.safeParse(toBody(values)).error?.issues.map(({ path }) => path.join("."));
  expect(missing).toEqual(expect.arrayContaining(["goal", "position", "summary", "dose.sets", "caution"]));
});

test("words whose licence is not known are not taken over", () => {
  expect(candidateValues({ content, isProvenanceKnown: false }, topics).steps).toBe("");
});
