import { z } from "zod";
import { doseRange, drawing, reference, tempo } from "@/lib/exercises/schema";
import { handle } from "@/lib/members/schema";

/** The format of the sample community's files: YAML that reads well, with dates in days before it is loaded. */

const upper = <T extends string>(values: readonly [T, ...T[]]) =>
  z.preprocess((value) => (typeof value === "string" ? value.toUpperCase().replaceAll("-", "_") : value), z.enum(values));

const slug = z.string().regex(/^[a-z0-9-]+$/);
const daysAgo = z.number().min(0);
const text = z.string().trim().min(1);
const maybe = text.nullish().transform((value) => value ?? null);

export const topicsFile = z.array(
  z.object({
    slug,
    name: text,
    kind: upper(["REGION", "MUSCLE", "SYMPTOM", "ACTIVITY"]),
    description: text,
    synonyms: z.object({ lay: z.array(text).default([]), clinical: z.array(text).default([]) }),
  }),
);

const profession = upper(["PHYSIOTHERAPIST", "OSTEOPATH", "STRENGTH_COACH", "MOVEMENT_TEACHER"]);

/** A register of prisma/reference/registers.yaml by its id, or by name one that the list lacks. */
const register = { registerId: slug.nullable().default(null), register: maybe };

export const membersFile = z.object({
  members: z.array(
    z.object({ handle, name: text, bio: text.default("-").transform((bio) => (bio === "-" ? "" : bio)), joinedDaysAgo: daysAgo, role: z.enum(["member", "moderator"]) }),
  ),
  practitioners: z.array(
    z.object({
      handle,
      name: text,
      headline: text,
      bio: text,
      languages: z.array(text),
      disclosure: maybe,
      domains: z.array(text).default([]),
      joinedDaysAgo: daysAgo,
      credential: z.object({ profession, ...register, country: z.string().length(2), number: text, regions: z.array(slug).default([]), checkedDaysAgo: daysAgo, expiresInDays: z.number() }),
    }),
  ),
  applications: z.array(
    z.object({ by: handle, profession, ...register, country: z.string().length(2), number: text, regions: z.array(slug).default([]), note: text, sentDaysAgo: daysAgo }),
  ),
});

const dose = z.object({
  sets: z.number().int(),
  reps: z.number().int().nullish().transform((value) => value ?? null),
  holdSeconds: z.number().int().nullish().transform((value) => value ?? null),
  side: upper(["LEFT", "RIGHT", "BOTH", "EACH", "ALTERNATING"]),
  daysPerWeek: z.number().int(),
  weeks: z.number().int().nullish().transform((value) => value ?? null),
});
const prescriptions = z.array(z.object({ exercise: slug, dose, note: maybe })).default([]);

export const exerciseFile = z.object({
  title: text,
  goal: upper(["STRENGTH", "MOBILITY", "STRETCH", "CONTROL", "BALANCE", "RELEASE"]),
  summary: text,
  position: upper(["SUPINE", "SIDE_LYING", "PRONE", "KNEELING", "HALF_KNEELING", "ALL_FOURS", "SEATED", "STANDING", "PLANK"]),
  equipment: z.array(text),
  regions: z.array(slug),
  muscles: z.object({ worked: z.array(slug).default([]), stretched: z.array(slug).default([]) }),
  steps: z.array(text).min(1),
  cues: z.array(text).min(1),
  mistakes: z.array(text),
  dose: doseRange,
  tempo: tempo.nullable(),
  progressions: z.array(slug),
  caution: text,
  contraindications: z.array(upper(["PREGNANCY", "RECENT_OPERATION", "SUSPECTED_CLOT", "FRACTURE_RISK", "UNDER_16"])),
  notFor: z.array(text),
  stopRules: z.array(text).min(1),
  references: z.array(reference).min(1),
  author: handle,
  drawing,
});

const comment = z.object({
  by: handle,
  daysAgo,
  question: z.boolean().default(false),
  /** By a practitioner: what was asked waits for whoever asked. */
  asksBack: z.boolean().default(false),
  text,
  helpful: z.number().int().default(0),
  get replies() {
    return z.array(comment).default([]);
  },
});
export type SampleComment = z.infer<typeof comment>;

export const articleFile = z.object({
  title: text,
  dek: text.max(160),
  author: handle,
  publishedDaysAgo: daysAgo,
  reviewedDaysAgo: daysAgo,
  topics: z.array(slug),
  series: z.object({ slug, part: z.number().int() }).nullable(),
  hero: z.object({ alt: text, svg: text }),
  takeaways: z.array(text),
  body: text,
  exercises: prescriptions,
  faq: z.array(z.object({ question: text, answer: text })),
  references: z.array(reference),
  comments: z.array(comment),
});

export const seriesFile = z.array(
  z.object({
    slug,
    title: text,
    description: text,
    announced: z.array(z.object({ part: z.number().int(), title: text, expectedInDays: z.number() })),
  }),
);

/** What somebody said weeks later; without it they were asked and have not answered. */
const report = z.object({
  by: handle,
  week: z.union([z.literal(2), z.literal(6), z.literal(12)]),
  /** For others than the asker: when they took the answer's exercises into their plan. */
  tookDaysAgo: daysAgo.nullable().default(null),
  said: z
    .object({
      done: upper(["MOST_DAYS", "SOME_DAYS", "NO"]),
      pain: z.number().int().min(0).max(10),
      change: upper(["BETTER", "SAME", "WORSE"]),
      word: z.string().default(""),
      isShown: z.boolean().default(false),
    })
    .nullable()
    .default(null),
});
export type SampleReport = z.infer<typeof report>;

const pain = z.number().int().min(0).max(10).nullable().default(null);

export const questionFile = z.object({
  title: text,
  by: handle,
  daysAgo,
  underArticle: slug.nullable(),
  topics: z.array(slug),
  where: z.array(
    z.object({
      region: slug,
      side: upper(["LEFT", "RIGHT", "BOTH", "MIDDLE"]),
      kinds: z.array(upper(["PAIN", "TIGHT", "WEAK", "NUMB", "UNSTABLE", "TURNED_IN", "TURNED_OUT"])).default([]),
      severity: pain,
    }),
  ),
  onset: maybe,
  onsetDate: z.object({ on: z.iso.date(), precision: upper(["DAY", "MONTH", "YEAR"]) }).nullable().default(null),
  beginning: upper(["SUDDEN", "GRADUAL", "AFTER_INJURY", "AFTER_OPERATION", "AFTER_BIRTH", "AFTER_NEW_LOAD"]).nullable().default(null),
  course: upper(["BETTER", "SAME", "WORSE", "COMES_AND_GOES"]).nullable().default(null),
  painAtRest: pain,
  painMoving: pain,
  worse: maybe,
  better: maybe,
  trials: z.array(
    z.object({
      kind: upper(["EXERCISE", "TREATMENT", "MEDICINE", "OTHER"]),
      what: text,
      effect: upper(["HELPED", "NO_CHANGE", "WORSE", "UNSURE"]).nullable().default(null),
    }),
  ),
  opinions: z.array(z.object({ who: z.string().default(""), said: text })),
  goal: maybe,
  ageBand: upper(["UNDER_16", "FROM_16_TO_29", "FROM_30_TO_49", "FROM_50_TO_64", "FROM_65"]).nullable().default(null),
  pregnancy: upper(["PREGNANT", "BIRTH_WITHIN_YEAR"]).nullable().default(null),
  operation: maybe,
  conditions: maybe,
  anonymous: z.boolean().default(false),
  body: text,
  followers: z.array(handle).default([]),
  answers: z.array(
    z.object({
      by: handle,
      daysAgo,
      text,
      prescriptions,
      accepted: z.boolean().default(false),
      endorsedBy: z.array(handle).default([]),
      /** Practitioners who see it differently; one who saw harm, with the moderator who showed it again. */
      objections: z
        .array(z.object({ by: handle, reason: text, dismissed: z.object({ by: handle, note: text }).nullable().default(null) }))
        .default([]),
      helpful: z.number().int().default(0),
      reports: z.array(report).default([]),
      comments: z.array(comment).default([]),
    }),
  ),
  comments: z.array(comment).default([]),
});
export type SampleQuestion = z.infer<typeof questionFile>;
