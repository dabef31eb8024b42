import { z } from "zod";
import { contentPart, contraindication, drawing, tempo } from "@/lib/exercises/schema";
import { postLink } from "@/lib/posts/schema";

export const doseSide = z.enum(["LEFT", "RIGHT", "BOTH", "EACH", "ALTERNATING"]);
export type DoseSide = z.infer<typeof doseSide>;

const sets = z.number("Enter the sets").int().min(1, "At least 1 set").max(20, "At most 20 sets");
const reps = z.number().int().min(1, "At least 1 repetition").max(200, "At most 200 repetitions");
const holdSeconds = z.number().int().min(1, "Hold at least 1 second").max(600, "Hold at most 600 seconds");
const daysPerWeek = z
  .number("Enter the days a week")
  .int()
  .min(1, "At least 1 day a week")
  .max(7, "At most 7 days a week");
const weeks = z.number().int().min(1, "At least 1 week").max(52, "At most 52 weeks");

const restSeconds = z.number().int().min(0, "Rest 0 seconds or more").max(600, "Rest at most 600 seconds");

const doseShape = z.object({
  sets,
  /** Repetitions in a set. */
  reps: reps.nullable(),
  /** How long each repetition (or the set) is held, in seconds. */
  holdSeconds: holdSeconds.nullable(),
  /** Between sets; null leaves it to the exercise. */
  restSeconds: restSeconds.nullable().default(null),
  /** Null leaves it to the exercise. */
  tempo: tempo.nullable().default(null),
  side: doseSide,
  daysPerWeek,
  weeks: weeks.nullable(),
});

/** How much of an exercise: repetitions, a hold in seconds, or both. */
export const dose = doseShape.refine((each) => each.reps !== null || each.holdSeconds !== null, {
  path: ["reps"],
  message: "Enter repetitions or a hold in seconds",
});
export type Dose = z.infer<typeof dose>;

/** An exercise as an answer or article prescribes it. */
export const prescriptionBody = z.object({
  exerciseId: z.uuid(),
  dose,
  note: z.string().trim().max(500, "Use at most 500 characters").nullable(),
  considered: z
    .array(contraindication)
    .max(5)
    .optional()
    .describe("Contraindications that the question meets and that you have considered"),
  version: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe("A version that was prescribed before; left out for the one that stands"),
});
export type PrescriptionBody = z.infer<typeof prescriptionBody>;

/** All prescriptions of one answer or article, in order. */
export const prescriptionsBody = z.array(prescriptionBody).max(12, "Link at most 12 exercises");

/** A prescription as its card shows it. */
export const prescriptionView = z.object({
  id: z.uuid(),
  exerciseId: z.uuid(),
  exercise: postLink,
  drawing: drawing.nullable(),
  dose: doseShape,
  note: z.string().nullable(),
  /** The exercise's version when it was prescribed. */
  version: z.number().int(),
  /** The version that stands now and what has changed since; null where the prescribed one stands. */
  newer: z.object({ version: z.number().int(), changes: z.array(contentPart) }).nullable(),
});
export type PrescriptionView = z.infer<typeof prescriptionView>;

/** What in a question speaks against an exercise. */
export const because = z.enum([
  "pregnant",
  "birth-within-year",
  "operation",
  "began-after-operation",
  "clot-flag",
  "fracture-flag",
  "thin-bones",
  "under-16",
]);
export type Because = z.infer<typeof because>;

export const reasonAgainst = z.object({ contraindication, because });
export type ReasonAgainst = z.infer<typeof reasonAgainst>;

/** What speaks against exercises in one question, as far as the viewer may know it. */
export const reasonsAgainstReply = z.object({ reasons: z.array(reasonAgainst) });
export type ReasonsAgainstReply = z.infer<typeof reasonsAgainstReply>;
