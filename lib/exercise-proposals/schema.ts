import { z } from "zod";
import { videoBody } from "@/lib/exercise-proposals/video";
import {
  contraindication,
  equipment,
  exerciseContent,
  exerciseGoal,
  position,
  slug,
  tempo,
} from "@/lib/exercises/schema";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";

/** What a practitioner hands in for review: stricter than what is read, since older exercises must stay readable. */

const line = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least, least > 1 ? `Use at least ${least} characters` : "Write something, or remove the line")
    .max(most, `Use at most ${most} characters`)
    .refine(isPlainLine, plainLineMessage);

const lines = (least: number, most: number, what: string) =>
  z.array(line(1, 400)).min(least, `Write at least ${least} ${what}`).max(most, `At most ${most} ${what}`);

const number = (most: number, what: string, least = 1) =>
  z
    .number(`Enter the ${what}`)
    .int("Use whole numbers")
    .min(least, `At least ${least}: ${what}`)
    .max(most, `At most ${most}: ${what}`);

const range = (most: number, what: string) =>
  z
    .tuple([number(most, what), number(most, what)])
    .refine(([least, highest]) => least <= highest, "The first number must not be above the second");

const dose = z
  .object({
    sets: range(20, "sets"),
    reps: range(200, "repetitions").nullable(),
    holdSeconds: range(600, "seconds of a hold").nullable(),
    restSeconds: number(600, "seconds of rest", 0).nullable(),
    side: z.enum(["each", "both", "alternating"]),
    daysPerWeek: range(7, "days a week"),
    weeks: range(52, "weeks").nullable(),
  })
  .refine(({ reps, holdSeconds }) => reps !== null || holdSeconds !== null, {
    path: ["reps"],
    message: "Give repetitions or a hold in seconds",
  });

const optionalLine = z
  .string()
  .trim()
  .max(100)
  .nullable()
  .transform((text) => text || null);

const reference = z.object({
  title: line(3, 300),
  authors: line(2, 300),
  year: z.number().int().min(1500, "Give the year in four digits").max(2200, "Give the year in four digits").nullable(),
  source: line(2, 300),
  doi: optionalLine,
  pmid: optionalLine,
});

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const slugs = (most: number) => z.array(slug).max(most, `At most ${most}`).transform(unique);

/** An exercise as its author writes it. */
export const exerciseBody = z
  .object({
    title: line(3, 100),
    summary: line(20, 400),
    goal: z.enum(exerciseGoal.options, "Choose what it is for"),
    position: z.enum(position.options, "Choose the position"),
    equipment: z.array(equipment).transform(unique),
    steps: lines(2, 15, "steps"),
    cues: lines(1, 10, "cues"),
    mistakes: lines(0, 10, "mistakes"),
    dose,
    tempo: tempo.nullable(),
    caution: line(20, 1000),
    contraindications: z.array(contraindication).transform(unique),
    notFor: lines(0, 10, "lines"),
    stopRules: lines(1, 10, "reasons to stop"),
    references: z.array(reference).min(1, "Give at least one reference").max(20, "At most 20 references"),
    regions: slugs(10).refine((list) => list.length > 0, "Choose at least one part of the body"),
    worked: slugs(20),
    stretched: slugs(20),
    easier: slugs(10),
    harder: slugs(10),
    video: videoBody.nullable().default(null),
  })
  .refine(({ worked, stretched }) => worked.length + stretched.length > 0, {
    path: ["worked"],
    message: "Choose at least one muscle that it works or stretches",
  })
  .refine(({ easier, harder }) => !easier.some((each) => harder.includes(each)), {
    path: ["harder"],
    message: "An exercise cannot be easier and harder at once",
  });
export type ExerciseBody = z.infer<typeof exerciseBody>;

/** A new exercise. */
export const proposalBody = z.object({ content: exerciseBody });
export type ProposalBody = z.infer<typeof proposalBody>;

/** A revision, written on the version that its author read. */
export const revisionBody = proposalBody.extend({
  version: z.number().int().min(0).describe("The version it was written on; 0 while the exercise is unpublished"),
  summary: line(5, 300).describe("What changes, and why"),
});
export type RevisionBody = z.infer<typeof revisionBody>;

export const declineBody = z.object({
  reason: z.string().trim().min(10, "Say why, in at least 10 characters").max(2000, "Use at most 2000 characters"),
});

export const proposalState = z.enum(["PROPOSED", "REVIEWED", "DECLINED"]);

/** A proposal in the queue of reviews. */
export const proposal = z.object({
  id: z.uuid(),
  exerciseId: z.uuid(),
  title: z.string(),
  /** The address of the exercise; null while it is unpublished. */
  slug: z.string().nullable(),
  state: proposalState,
  baseVersion: z.number().int(),
  standingVersion: z.number().int(),
  summary: z.string(),
  author: authorView,
  proposedAt: z.iso.datetime(),
  isOwn: z.boolean(),
});
export type Proposal = z.infer<typeof proposal>;

/** A proposal with all that its reviewer reads. */
export const wholeProposal = proposal.extend({
  content: exerciseContent,
  /** What stands now; null for a new exercise. */
  standing: exerciseContent.nullable(),
  reviewer: authorView.nullable(),
  reason: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** Why the viewer may not review it; null when they may. */
  reviewDenied: z.string().nullable(),
});
export type WholeProposal = z.infer<typeof wholeProposal>;

/** What became of a proposal that was handed in or decided. */
export const proposedView = z.object({ id: z.uuid(), exerciseId: z.uuid() });
export type ProposedView = z.infer<typeof proposedView>;
export const acceptedView = z.object({ id: z.uuid(), slug: z.string(), version: z.number().int() });
export type AcceptedView = z.infer<typeof acceptedView>;
