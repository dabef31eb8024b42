import { z } from "zod";
import { creditView } from "@/lib/exercises/credit";
import { exerciseVideo } from "@/lib/exercises/video";
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
  /** After how many weeks one looks again. */
  weeks: range.nullable().default(null),
});
export type DoseRange = z.infer<typeof doseRange>;

const tempoSeconds = z
  .number("Enter the seconds, 0 for none")
  .int("Whole seconds")
  .min(0, "Not below 0")
  .max(10, "At most 10 seconds");

/** How fast: seconds for lowering, the pause below, lifting, the pause above. */
export const tempo = z
  .tuple([tempoSeconds, tempoSeconds, tempoSeconds, tempoSeconds])
  .refine((seconds) => seconds.some((each) => each > 0), "A tempo takes at least a second");
export type Tempo = z.infer<typeof tempo>;

/** When an exercise is left out, or done only after somebody has looked. */
export const contraindication = z.enum([
  "PREGNANCY",
  "RECENT_OPERATION",
  "SUSPECTED_CLOT",
  "FRACTURE_RISK",
  "UNDER_16",
]);
export type Contraindication = z.infer<typeof contraindication>;

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
  contraindications: z.array(contraindication),
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
  tempo: tempo.nullable(),
  caution: z.string(),
  /** What else speaks against it, in words. */
  notFor: z.array(z.string()),
  stopRules: z.array(z.string()),
  worked: z.array(muscleView),
  stretched: z.array(muscleView),
  easier: z.array(postLink),
  harder: z.array(postLink),
  references: z.array(reference),
  /** Counts up with each reviewed revision. */
  version: z.number().int(),
  /** Whose it was before it was written here; its licence holds for every version. */
  adaptedFrom: creditView.nullable(),
  video: exerciseVideo.nullable(),
});
export type ExercisePageView = z.infer<typeof exercisePageView>;

/** An exercise as it stood at `version`, which may be the one that stands now. */
export const exerciseContentView = exercisePageView.extend({ standingVersion: z.number().int() });
export type ExerciseContentView = z.infer<typeof exerciseContentView>;

/** The last part of an exercise's or topic's address. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/);

/** Everything of an exercise that is written, reviewed and kept for each version; topics and neighbours by their slugs. */
export const exerciseContent = z.object({
  title: z.string(),
  summary: z.string(),
  goal: exerciseGoal,
  position,
  equipment: z.array(equipment),
  steps: z.array(z.string()),
  cues: z.array(z.string()),
  mistakes: z.array(z.string()),
  dose: doseRange,
  tempo: tempo.nullable(),
  caution: z.string(),
  contraindications: z.array(contraindication),
  notFor: z.array(z.string()),
  stopRules: z.array(z.string()),
  references: z.array(reference),
  drawing: drawing.nullable(),
  /** Contents from before there were videos name none. */
  video: exerciseVideo.nullable().default(null),
  /** Topics that are no muscles. */
  regions: z.array(slug),
  worked: z.array(slug),
  stretched: z.array(slug),
  easier: z.array(slug),
  harder: z.array(slug),
});
export type ExerciseContent = z.infer<typeof exerciseContent>;

/** A part of the content, as a list of changes names it. */
export const contentPart = exerciseContent.keyof();
export type ContentPart = z.infer<typeof contentPart>;

const unordered: ReadonlySet<ContentPart> = new Set([
  "equipment",
  "contraindications",
  "regions",
  "worked",
  "stretched",
  "easier",
  "harder",
]);

/** One spelling for each meaning: keys in order, and lists too whose order says nothing. */
function spelled(part: ContentPart, value: unknown): string {
  const sorted = unordered.has(part) && Array.isArray(value) ? value.toSorted() : value;
  return JSON.stringify(sorted, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

/** The parts in which two contents differ, in the order of the page. */
export const changedParts = (before: ExerciseContent, after: ExerciseContent): ContentPart[] =>
  contentPart.options.filter((part) => spelled(part, before[part]) !== spelled(part, after[part]));

/** An exercise on the ladder of another. */
export const ladderRung = z.object({
  /** How many steps harder it is; below 0 where it is easier. */
  step: z.number().int(),
  exercise: postLink,
});
export type LadderRung = z.infer<typeof ladderRung>;

/** One version in an exercise's history. */
export const versionEntry = z.object({
  version: z.number().int(),
  summary: z.string(),
  changes: z.array(contentPart),
  author: authorView,
  reviewer: authorView.nullable(),
  at: z.iso.datetime().nullable(),
});
export type VersionEntry = z.infer<typeof versionEntry>;

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

/** Address of an exercise as it stood at a version; not for search engines. */
export const versionPath = (exercise: { slug: string }, version: number): string =>
  `/exercises/${exercise.slug}/versions/${version}`;
