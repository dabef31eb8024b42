import { expect, test } from "vitest";
import { emptyValues, proposalValues, toBody, toValues } from "@/components/exercises/authoring/values";
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
  ...{ notFor: [], stopRules: ["It hurts."], drawing: null, video: null },
  references: [{ title: "Hips", authors: "Doe J", year: 2009, source: "JOSPT", doi: null, pmid: null }],
  ...{ regions: ["hip"], worked: ["gluteus-medius"], stretched: [], easier: [], harder: [] },
};

test("what stands goes through the form unchanged", () => {
  const { drawing: _drawing, ...body } = content;
  expect(exerciseBody.parse(toBody(toValues(content, { base: 1 })))).toEqual(body);
});

test("a video goes through the form unchanged, and drafts from before there were any have none", () => {
  const { drawing: _drawing, ...body } = content;
  const shows = "The upper knee opens like a lid, filmed from the front.";
  const here = {
    ...{ place: "HERE" as const, videoId: "0190a6c1-7b5e-7c3a-9d55-0123456789ab", poster: null, shows },
    captions: [{ language: "en", text: "WEBVTT\n\n00:01.000 --> 00:02.000\nOpen.\n" }],
  };
  const there = { place: "ELSEWHERE" as const, address: "https://vimeo.com/76979871", shows };
  for (const video of [here, there])
    expect(exerciseBody.parse(toBody(toValues({ ...content, video }, { base: 1 })))).toEqual({ ...body, video });
  const { video: _video, ...older } = emptyValues;
  expect(proposalValues.parse(older)).toEqual(emptyValues);
});

test.each([
  ["no clip yet", { place: "HERE" as const }, "video.videoId"],
  [
    "captions without times",
    {
      place: "HERE" as const,
      videoId: "0190a6c1-7b5e-7c3a-9d55-0123456789ab",
      captions: [{ language: "en", text: "Open." }],
    },
    "video.captions.0.text",
  ],
  [
    "an address elsewhere",
    { place: "ELSEWHERE" as const, address: "https://elsewhere.example/a.mp4" },
    "video.address",
  ],
  ["no words", { place: "ELSEWHERE" as const, address: "https://vimeo.com/76979871", shows: "" }, "video.shows"],
])("a video with %s is refused by its field", (_what, changes, path) => {
  const video = { ...emptyValues.video, shows: "The upper knee opens like a lid.", ...changes };
  const { error } = exerciseBody.safeParse(toBody({ ...toValues(content, { base: 1 }), video }));
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

test("empty lines are left out, and a field that is not filled in is refused by its name", () => {
  expect(toBody({ ...emptyValues, steps: " Lie. \n\n Turn. " }).steps).toEqual(["Lie.", "Turn."]);
  const missing = exerciseBody.safeParse(toBody({ ...toValues(content, { base: 1 }), sets: "", days: "0" }));
  expect(missing.error?.issues.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["dose.sets", "dose.daysPerWeek.0"]),
  );
});
