import { z } from "zod";
import { photoChoices, photosView } from "@/lib/photos/schema";
import { cursorQuery } from "@/lib/platform/cursor";
import { postLink, postView, title } from "@/lib/posts/schema";

export const questionState = z.enum(["WAITING", "ANSWERED", "MARKED"]);
export type QuestionState = z.infer<typeof questionState>;

export const side = z.enum(["LEFT", "RIGHT", "BOTH", "MIDDLE"]);
export type Side = z.infer<typeof side>;

/** What is felt or seen at a place of the body. */
export const sensation = z.enum(["PAIN", "TIGHT", "WEAK", "NUMB", "UNSTABLE", "TURNED_IN", "TURNED_OUT"]);
export type Sensation = z.infer<typeof sensation>;

export const beginning = z.enum([
  "SUDDEN",
  "GRADUAL",
  "AFTER_INJURY",
  "AFTER_OPERATION",
  "AFTER_BIRTH",
  "AFTER_NEW_LOAD",
]);
export type Beginning = z.infer<typeof beginning>;

/** How it has gone since it began. */
export const course = z.enum(["BETTER", "SAME", "WORSE", "COMES_AND_GOES"]);
export type Course = z.infer<typeof course>;

export const ageBand = z.enum(["UNDER_16", "FROM_16_TO_29", "FROM_30_TO_49", "FROM_50_TO_64", "FROM_65"]);
export type AgeBand = z.infer<typeof ageBand>;

export const pregnancy = z.enum(["PREGNANT", "BIRTH_WITHIN_YEAR"]);
export type Pregnancy = z.infer<typeof pregnancy>;

/** How exactly a date is known: a year stands as its first of January, a month as its first day. */
export const datePrecision = z.enum(["DAY", "MONTH", "YEAR"]);
export type DatePrecision = z.infer<typeof datePrecision>;

export const trialKind = z.enum(["EXERCISE", "TREATMENT", "MEDICINE", "OTHER"]);
export type TrialKind = z.infer<typeof trialKind>;

export const trialEffect = z.enum(["HELPED", "NO_CHANGE", "WORSE", "UNSURE"]);
export type TrialEffect = z.infer<typeof trialEffect>;

/** Pain on the numeric rating scale: 0 none, 10 the worst that can be imagined. */
const pain = z.number().int().min(0, "Pain is a number from 0 to 10").max(10, "Pain is a number from 0 to 10");

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most.toLocaleString("en")} characters`)
    .transform((text) => text || null)
    .nullable()
    .default(null);

/** A place of the body with its side, what is felt there, and how much on the numeric rating scale 0–10. */
export const placeBody = z.object({
  region: z.string().min(1).max(80),
  side,
  kinds: z.array(sensation).max(sensation.options.length).default([]),
  severity: pain.nullable().default(null),
});
export type PlaceBody = z.infer<typeof placeBody>;

/** Something that was tried, and what it did. */
export const trialBody = z.object({
  kind: trialKind,
  what: z.string().trim().min(1, "Say what it was, or take the line away").max(1_000, "Use at most 1,000 characters"),
  effect: trialEffect.nullable().default(null),
});
export type TrialBody = z.infer<typeof trialBody>;

/** What one clinician said; `who` is a profession, never a name. */
export const opinionBody = z.object({
  who: z.string().trim().max(80, "Use at most 80 characters").default(""),
  said: z
    .string()
    .trim()
    .min(1, "Say what they said, or take the line away")
    .max(1_000, "Use at most 1,000 characters"),
});
export type OpinionBody = z.infer<typeof opinionBody>;

/** Since when, as a date. */
export const onsetDate = z.object({ on: z.iso.date(), precision: datePrecision });
export type OnsetDate = z.infer<typeof onsetDate>;

/** The structured part of a question. Everything is optional: what is known is asked back for. */
export const intakeBody = z.object({
  where: z.array(placeBody).max(12, "Name at most 12 places").default([]),
  onset: words(300),
  onsetDate: onsetDate.nullable().default(null),
  beginning: beginning.nullable().default(null),
  course: course.nullable().default(null),
  painAtRest: pain.nullable().default(null),
  painMoving: pain.nullable().default(null),
  worse: words(600),
  better: words(600),
  trials: z.array(trialBody).max(12, "Name at most 12 things").default([]),
  opinions: z.array(opinionBody).max(6, "Name at most 6 opinions").default([]),
  goal: words(300),
  ageBand: ageBand.nullable().default(null),
  pregnancy: pregnancy.nullable().default(null),
  operation: words(300),
  conditions: words(600),
});
export type IntakeBody = z.infer<typeof intakeBody>;

/**
 * What the safety check said: the non-emergency signs that were ticked, or "none of these".
 *
 * An emergency sign never comes here: the form ends before anything is sent.
 */
export const safetyBody = z
  .object({ noneOfThese: z.boolean(), signs: z.array(z.string().max(40)).max(40).default([]) })
  .refine(({ noneOfThese, signs }) => noneOfThese !== signs.length > 0, {
    message: "Answer the safety check: tick what is true, or “None of these”",
  });
export type SafetyBody = z.infer<typeof safetyBody>;

/** What may be changed of a question once it stands. */
export const questionEditBody = intakeBody.extend({
  title,
  markdown: z
    .string()
    .trim()
    .min(20, "Describe what happens in at least 20 characters")
    .max(20_000, "Use at most 20,000 characters"),
  topics: z.array(z.string().min(1).max(80)).max(8, "Choose at most 8 topics").default([]),
});
export type QuestionEditBody = z.infer<typeof questionEditBody>;

export const questionBody = questionEditBody.extend({
  /** The article or exercise that it is asked under. */
  askedUnderId: z.uuid().nullable().default(null),
  /** Ask as "a member" towards everybody but moderators. */
  isAnonymous: z.boolean().default(false),
  safety: safetyBody,
  photos: photoChoices,
});
export type QuestionBody = z.infer<typeof questionBody>;

/** What the form holds and keeps: everything but the safety check, whose ticks are never part of a draft. */
export const questionDraft = questionBody.omit({ safety: true });
export type QuestionDraft = z.input<typeof questionDraft>;

export const placeView = z.object({
  region: z.string(),
  name: z.string(),
  side,
  kinds: z.array(sensation),
  severity: z.number().int().nullable(),
});
export type PlaceView = z.infer<typeof placeView>;

/** A question as lists show it. */
export const questionView = postView.extend({
  state: questionState,
  answerCount: z.number().int(),
  /** Members who have the same. */
  meTooCount: z.number().int(),
  /** Since when it waits for its asker, whom a practitioner asked something; null when it does not. */
  askedBackAt: z.iso.datetime().nullable(),
  where: z.array(placeView),
});
export type QuestionView = z.infer<typeof questionView>;

export const intakeView = z.object({
  where: z.array(placeView),
  onset: z.string().nullable(),
  onsetDate: onsetDate.nullable(),
  beginning: beginning.nullable(),
  course: course.nullable(),
  painAtRest: z.number().int().nullable(),
  painMoving: z.number().int().nullable(),
  worse: z.string().nullable(),
  better: z.string().nullable(),
  trials: z.array(trialBody),
  opinions: z.array(opinionBody),
  goal: z.string().nullable(),
  ageBand: ageBand.nullable(),
  pregnancy: pregnancy.nullable(),
  operation: z.string().nullable(),
  conditions: z.string().nullable(),
});
export type IntakeView = z.infer<typeof intakeView>;

/** A question's own page, without its thread. */
export const questionPageView = questionView.extend({
  ...photosView,
  /** How it begins, in one line of plain text. */
  excerpt: z.string(),
  html: z.string(),
  /** ISO 639-1, guessed from its words, so that it is read aloud right; null where that is uncertain. */
  language: z.string().nullable(),
  intake: intakeView,
  askedUnder: postLink.nullable(),
  /** Where the comment stands that it was made of. */
  fromComment: z.object({ path: z.string() }).nullable(),
  isLocked: z.boolean(),
});
export type QuestionPageView = z.infer<typeof questionPageView>;

export const questionSort = z.enum(["active", "newest", "longest-waiting"]);
export type QuestionSort = z.infer<typeof questionSort>;

/** Filters of the list, as they stand in its address. */
export const questionFilters = cursorQuery.extend({
  state: z.enum(["waiting", "answered", "marked"]).optional(),
  topic: z.string().max(80).optional(),
  region: z.string().max(80).optional(),
  sort: questionSort.default("active"),
});
export type QuestionFilters = z.infer<typeof questionFilters>;

/** What asking leaves behind. */
export const askedView = z.object({ id: z.uuid(), number: z.number().int(), path: z.string() });
export type AskedView = z.infer<typeof askedView>;

/** One's own question as it was written. */
export const questionSource = intakeView.extend({
  where: z.array(placeView.omit({ name: true })),
  title: z.string(),
  markdown: z.string(),
  topics: z.array(z.string()),
  id: z.uuid(),
  path: z.string(),
});
export type QuestionSource = z.infer<typeof questionSource>;

/** How a question stood before it was changed. */
export const questionRevisionView = z.object({
  id: z.uuid(),
  title: z.string(),
  markdown: z.string(),
  html: z.string(),
  intake: intakeView.nullable(),
  /** Until when it stood. */
  createdAt: z.iso.datetime(),
});
export type QuestionRevisionView = z.infer<typeof questionRevisionView>;

/** What somebody is about to ask. `topics` are slugs, parted by commas. */
export const similarQuery = z.object({
  title: z.string().trim().max(160).default(""),
  topics: z
    .string()
    .max(800)
    .default("")
    .transform((slugs) => slugs.split(",").filter(Boolean).slice(0, 20)),
});
export type SimilarQuery = z.infer<typeof similarQuery>;

/** What settling a follow-up leaves behind. */
export const followUpView = z.object({ id: z.uuid(), followUpDueAt: z.iso.datetime().nullable() });
export type FollowUpView = z.infer<typeof followUpView>;
