import { z } from "zod";
import { cursorQuery } from "@/lib/platform/cursor";
import { postLink, postView, title } from "@/lib/posts/schema";

export const questionState = z.enum(["WAITING", "ANSWERED", "MARKED"]);
export type QuestionState = z.infer<typeof questionState>;

export const side = z.enum(["LEFT", "RIGHT", "BOTH", "MIDDLE"]);
export type Side = z.infer<typeof side>;

export const course = z.enum(["SUDDEN", "GRADUAL", "COMES_AND_GOES"]);
export type Course = z.infer<typeof course>;

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

/** A place of the body, with its side. */
export const placeBody = z.object({ region: z.string().min(1).max(80), side });
export type PlaceBody = z.infer<typeof placeBody>;

/** The structured part of a question. Everything is optional: what is known is asked back for. */
export const intakeBody = z.object({
  where: z.array(placeBody).max(12, "Name at most 12 places").default([]),
  onset: words(300),
  course: course.nullable().default(null),
  painAtRest: pain.nullable().default(null),
  painMoving: pain.nullable().default(null),
  worse: words(600),
  better: words(600),
  tried: words(1_000),
  clinicianSaid: words(1_000),
  goal: words(300),
});

export const questionBody = intakeBody.extend({
  title,
  markdown: z
    .string()
    .trim()
    .min(20, "Describe what happens in at least 20 characters")
    .max(20_000, "Use at most 20,000 characters"),
  topics: z.array(z.string().min(1).max(80)).max(8, "Choose at most 8 topics").default([]),
  /** The article or exercise that it is asked under. */
  askedUnderId: z.uuid().nullable().default(null),
});
export type QuestionBody = z.infer<typeof questionBody>;
/** What the form holds before it is parsed. */
export type QuestionDraft = z.input<typeof questionBody>;

export const placeView = z.object({ region: z.string(), name: z.string(), side });
export type PlaceView = z.infer<typeof placeView>;

/** A question as lists show it. */
export const questionView = postView.extend({
  state: questionState,
  answerCount: z.number().int(),
  where: z.array(placeView),
});
export type QuestionView = z.infer<typeof questionView>;

export const intakeView = z.object({
  where: z.array(placeView),
  onset: z.string().nullable(),
  course: course.nullable(),
  painAtRest: z.number().int().nullable(),
  painMoving: z.number().int().nullable(),
  worse: z.string().nullable(),
  better: z.string().nullable(),
  tried: z.string().nullable(),
  clinicianSaid: z.string().nullable(),
  goal: z.string().nullable(),
});
export type IntakeView = z.infer<typeof intakeView>;

/** A question's own page, without its thread. */
export const questionPageView = questionView.extend({
  /** How it begins, in one line of plain text. */
  excerpt: z.string(),
  html: z.string(),
  intake: intakeView,
  askedUnder: postLink.nullable(),
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
