import { z } from "zod";
import { authorView } from "@/lib/members/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { postLink } from "@/lib/posts/schema";
import { credentialView } from "@/lib/practitioners/schema";
import { topicView } from "@/lib/topics/schema";

export const exerciseGoal = z.enum(["STRENGTH", "MOBILITY", "STRETCH", "CONTROL", "BALANCE", "RELEASE"]);
export type ExerciseGoal = z.infer<typeof exerciseGoal>;

export const position = z.enum([
  "SUPINE",
  "SIDE_LYING",
  "PRONE",
  "KNEELING",
  "HALF_KNEELING",
  "ALL_FOURS",
  "SEATED",
  "STANDING",
  "PLANK",
]);
export type Position = z.infer<typeof position>;

/** What has to be at hand. */
export const equipment = z.enum([
  "mat",
  "chair",
  "wall",
  "step",
  "block",
  "band",
  "strap",
  "foam-roller",
  "ball",
  "bench",
  "weight",
]);
export type Equipment = z.infer<typeof equipment>;

/** From the least to the most that is sensible. */
const range = z
  .tuple([z.number().int().min(1), z.number().int().min(1)])
  .refine(([least, most]) => least <= most, "The first number must not be above the second");
export type Range = z.infer<typeof range>;

/** How much of an exercise is usual: ranges within which an answer then prescribes a dose. */
export const doseRange = z.object({
  sets: range,
  reps: range.nullable(),
  holdSeconds: range.nullable(),
  restSeconds: z.number().int().min(0).max(600).nullable(),
  side: z.enum(["each", "both", "alternating"]),
  daysPerWeek: range,
});
export type DoseRange = z.infer<typeof doseRange>;

const path = z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz\d., -]+$/);

/** Line drawing of an exercise: path data alone, rendered as strokes. */
export const drawing = z.object({
  viewBox: z.string().regex(/^[\d. -]+$/),
  /** The body. */
  strokes: z.array(path),
  /** The ground, what is held, and arrows. */
  props: z.array(path).default([]),
});
export type Drawing = z.infer<typeof drawing>;

/** Where a statement comes from. */
export const reference = z.object({
  title: z.string(),
  authors: z.string(),
  year: z.number().int().nullable(),
  source: z.string(),
  doi: z.string().nullable().default(null),
  pmid: z.string().nullable().default(null),
});
export type Reference = z.infer<typeof reference>;

/** An exercise in the library, in a picker and on a topic's page. */
export const exerciseView = postLink.extend({
  id: z.uuid(),
  summary: z.string(),
  goal: exerciseGoal,
  position,
  equipment: z.array(equipment),
  dose: doseRange,
  drawing: drawing.nullable(),
});
export type ExerciseView = z.infer<typeof exerciseView>;

/** A muscle with the names that clinicians use for it. */
export const muscleView = topicView.extend({ clinical: z.array(z.string()) });
export type MuscleView = z.infer<typeof muscleView>;

/** An exercise's own page. */
export const exercisePageView = exerciseView.extend({
  number: z.number().int(),
  author: authorView,
  publishedAt: z.iso.datetime().nullable(),
  editedAt: z.iso.datetime().nullable(),
  topics: z.array(topicView),
  steps: z.array(z.string()),
  cues: z.array(z.string()),
  mistakes: z.array(z.string()),
  caution: z.string(),
  worked: z.array(muscleView),
  stretched: z.array(muscleView),
  easier: z.array(postLink),
  harder: z.array(postLink),
  references: z.array(reference),
});
export type ExercisePageView = z.infer<typeof exercisePageView>;

/** An answer or article that prescribes an exercise. */
export const recommendationView = z.object({
  post: postLink,
  /** Number of the answer in the thread; null for an article. */
  number: z.number().int().nullable(),
  author: authorView,
  credential: credentialView.nullable(),
});
export type RecommendationView = z.infer<typeof recommendationView>;

/** An enum's value as addresses write it: `SIDE_LYING` is `side-lying`. */
export const toWord = (value: string): string => value.toLowerCase().replaceAll("_", "-");

const fromWord = (text: string): string => text.toUpperCase().replaceAll("-", "_");

/** The last part of an exercise's or topic's address. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/);

/** What the library can be narrowed to, as its address says it. */
export const exerciseFilter = z.object({
  goal: z
    .string()
    .transform(fromWord)
    .pipe(exerciseGoal)
    .optional()
    .describe(exerciseGoal.options.map(toWord).join(", ")),
  region: slug.optional().describe("Slug of a topic of kind REGION"),
  muscle: slug.optional().describe("Slug of a topic of kind MUSCLE"),
  equipment: z
    .enum([...equipment.options, "none"])
    .optional()
    .describe("`none` for exercises that need nothing"),
  position: z.string().transform(fromWord).pipe(position).optional().describe(position.options.map(toWord).join(", ")),
});
export type ExerciseFilter = z.infer<typeof exerciseFilter>;

/** The library's address: filters and where the page begins. */
export const exerciseBrowse = exerciseFilter.extend({ cursor: cursorQuery.shape.cursor });

/** The query of the library's list. */
export const exerciseQuery = exerciseFilter.extend({
  ...cursorQuery.shape,
  q: z.string().trim().max(100).optional().describe("Finds at most ten by name, muscle or body part, best first"),
});

export const exercisesReply = pageOf(exerciseView);
