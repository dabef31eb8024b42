import { z } from "zod";
import { noVideo, toVideo, toVideoValues, videoValues } from "@/components/exercises/authoring/video-values";
import type { DoseRange, ExerciseContent, Range } from "@/lib/exercises/schema";

const reference = z.object({
  title: z.string(),
  authors: z.string(),
  source: z.string(),
  year: z.number().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
});
const text = z.string();
const list = z.array(z.string());

/** What the form holds: fields as they are typed, lists as one line each. */
export const proposalValues = z.object({
  ...{ title: text, summary: text, goal: text, position: text, equipment: list },
  ...{ steps: text, cues: text, mistakes: text },
  ...{ sets: text, reps: text, hold: text, rest: text, side: text, days: text, weeks: text, tempo: text },
  ...{ caution: text, contraindications: list, notFor: text, stopRules: text, references: z.array(reference) },
  ...{ regions: list, worked: list, stretched: list, easier: list, harder: list },
  /** Drafts from before there were videos have none. */
  video: videoValues.default(noVideo),
  /** What a revision changes, and why. */
  changes: text,
  /** The version that it was begun on; 0 while the exercise is unpublished. */
  base: z.number().int(),
});
export type ProposalValues = z.infer<typeof proposalValues>;

export const emptyValues: ProposalValues = {
  ...{ title: "", summary: "", goal: "STRENGTH", position: "STANDING", equipment: [] },
  ...{ steps: "", cues: "", mistakes: "" },
  ...{ sets: "2-3", reps: "8-12", hold: "", rest: "60", side: "each", days: "3-4", weeks: "4-8", tempo: "" },
  ...{ caution: "", contraindications: [], notFor: "", stopRules: "" },
  references: [{ title: "", authors: "", source: "", year: null, doi: null, pmid: null }],
  ...{ regions: [], worked: [], stretched: [], easier: [], harder: [] },
  video: noVideo,
  changes: "",
  base: 0,
};

const rangeText = (range: Range | null): string => (range === null ? "" : [...new Set(range)].join("-"));

type Begun = { readonly changes?: string; readonly base: number };

/** A content in the fields of the form. */
export function toValues(content: ExerciseContent, { changes = "", base }: Begun): ProposalValues {
  const { dose, steps, cues, mistakes, notFor, stopRules, tempo, drawing: _drawing, video, ...rest } = content;
  const lines = (each: readonly string[]) => each.join("\n");
  return {
    ...rest,
    ...{ steps: lines(steps), cues: lines(cues), mistakes: lines(mistakes) },
    ...{ notFor: lines(notFor), stopRules: lines(stopRules) },
    ...{ sets: rangeText(dose.sets), reps: rangeText(dose.reps), hold: rangeText(dose.holdSeconds) },
    ...{ rest: dose.restSeconds === null ? "" : String(dose.restSeconds), side: dose.side },
    ...{ days: rangeText(dose.daysPerWeek), weeks: rangeText(dose.weeks), tempo: tempo?.join("-") ?? "" },
    video: toVideoValues(video),
    ...{ changes, base },
  };
}

const linesOf = (written: string): string[] =>
  written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const numbersOf = (written: string): number[] =>
  written
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);

/** "2-3" as a range, "3" as one of a single number; what is left empty is none. */
function rangeOf(written: string): number[] | null {
  const [least, most] = numbersOf(written);
  return least === undefined ? null : [least, most ?? least];
}

const isFilled = (each: ProposalValues["references"][number]): boolean =>
  [each.title, each.authors, each.source, each.doi, each.pmid].some((field) => field?.trim());

/** The content as it is sent; the server says what does not fit, by the field's name. */
export function toBody({
  changes: _changes,
  base: _base,
  sets,
  reps,
  hold,
  rest,
  side,
  days,
  weeks,
  ...values
}: ProposalValues) {
  const dose = {
    ...{
      sets: rangeOf(sets),
      reps: rangeOf(reps),
      holdSeconds: rangeOf(hold),
      restSeconds: numbersOf(rest)[0] ?? null,
    },
    ...{ side, daysPerWeek: rangeOf(days), weeks: rangeOf(weeks) },
  };
  return {
    ...values,
    ...{ steps: linesOf(values.steps), cues: linesOf(values.cues), mistakes: linesOf(values.mistakes) },
    ...{ notFor: linesOf(values.notFor), stopRules: linesOf(values.stopRules) },
    ...{ dose, tempo: values.tempo.trim() === "" ? null : numbersOf(values.tempo) },
    references: values.references.filter(isFilled),
    video: toVideo(values.video),
  };
}

/** What no form asks for and a preview needs. */
export const noDose: DoseRange = {
  ...{
    sets: [1, 1],
    reps: [1, 1],
    holdSeconds: null,
    restSeconds: null,
    side: "each",
    daysPerWeek: [1, 1],
    weeks: null,
  },
};
