import { z } from "zod";

/** How soon somebody should be seen; SUPPORT is for words of despair or self-starvation. Most urgent first. */
export const careLevel = z.enum(["EMERGENCY", "URGENT", "NON_URGENT", "SUPPORT"]);
export type CareLevel = z.infer<typeof careLevel>;

export const ruleId = z.string().regex(/^RF-\d{2}[a-z]?$/, "A rule is called RF-01 or RF-06a");
export type RuleId = z.infer<typeof ruleId>;

/** `RF-06a.one-leg-swollen`. */
export const signId = z
  .string()
  .regex(/^RF-\d{2}[a-z]?\.[a-z0-9]+(-[a-z0-9]+)*$/, "A sign is called by its rule and a word: RF-06a.one-leg-swollen")
  .max(40);
export type SignId = z.infer<typeof signId>;

/** What must be known of somebody before a sign is asked; see {@link conditionsOf} for how each is told. */
export const askCondition = z.enum([
  "back-pain",
  "hip-or-thigh",
  "one-leg",
  "under-16",
  "over-50",
  "pregnant",
  "after-birth",
  "after-operation",
  "after-injury",
  "new-load",
  "cancer",
  "thin-bones",
  "weak-or-numb",
  "thinner-muscle",
  "diet",
  "groin",
]);
export type AskCondition = z.infer<typeof askCondition>;

/** Asked always; else when one of the regions is named (if any stand here) and one of the conditions holds (if any do). */
const ask = z.strictObject({
  always: z.literal(true).optional(),
  regions: z.array(z.string().min(1).max(80)).min(1).optional(),
  when: z.array(askCondition).min(1).optional(),
});
export type Ask = z.infer<typeof ask>;

/** Words to find, with ` | ` between alternatives: `numb* | <tingling> | pins and needles`; see phrases.ts. */
const group = z.string().trim().min(2).max(1_500);

/** How a sign is read out of a text. */
const signPattern = z.strictObject({
  /** Each stands in one sentence, in any order. */
  all: z.array(group).min(1).max(5),
  /** Most words between the first group and any other. */
  within: z.number().int().min(1).max(40).default(12),
  /** Each stands in the same sentence or a neighbouring one. */
  near: z.array(group).max(4).default([]),
  /** As near, and told as something that is so now. */
  now: z.array(group).max(4).default([]),
  /** Each stands anywhere in the text. */
  text: z.array(group).max(4).default([]),
  /** None stands in the same sentence. */
  unless: z.array(group).max(4).default([]),
  /** None stands anywhere in the text. */
  never: z.array(group).max(4).default([]),
});
export type SignPattern = z.infer<typeof signPattern>;

const sign = z.strictObject({
  id: signId,
  /** One thing that can be ticked. */
  text: z.string().trim().min(8).max(200),
  ask,
  patterns: z.array(signPattern).max(20).default([]),
});
export type Sign = z.infer<typeof sign>;

const source = z.strictObject({ title: z.string().trim().min(3).max(200), url: z.url().nullable().default(null) });

const sentences = z.array(z.string().trim().min(5).max(400)).min(4).max(40);

/** What an admin may change of a rule; its id and level are the release's. */
export const ruleBody = z.strictObject({
  title: z.string().trim().min(3).max(120),
  /** What to do. Numbers to call depend on the country and never stand here. */
  advice: z.string().trim().min(10).max(600),
  signs: z.array(sign).min(1).max(12),
  sources: z.array(source).min(1).max(12),
  reviewedOn: z.iso.date(),
  /** The clinician who signed it off; empty: nobody has yet. */
  signedOffBy: z.string().trim().max(120).default(""),
  isEnabled: z.boolean().default(true),
  /** Sentences that must raise the rule, and ordinary ones that must not. */
  examples: z.strictObject({ raises: sentences, ordinary: sentences }),
});
export type RuleBody = z.infer<typeof ruleBody>;

/** A rule by which signs are asked for before posting and read out of what is written. */
export const redFlagRule = ruleBody
  .extend({ id: ruleId, level: careLevel })
  .refine(({ id, signs }) => signs.every((each) => each.id.startsWith(`${id}.`)), "A sign begins with its rule's id");
export type RedFlagRule = z.infer<typeof redFlagRule>;

/** What the table keeps beside the columns. */
export const ruleContent = ruleBody.omit({ isEnabled: true, reviewedOn: true, signedOffBy: true });

/** A rule as admins and moderators see it. */
export const managedRule = redFlagRule.safeExtend({ editedAt: z.iso.datetime().nullable() });
export type ManagedRule = z.infer<typeof managedRule>;

/** Whether a rule is used. */
export const ruleSwitch = z.strictObject({ isEnabled: z.boolean() });

/** A sign that was read in a text, with the words it was read from. */
export type Finding = {
  readonly ruleId: RuleId;
  readonly level: CareLevel;
  readonly signId: SignId;
  readonly quote: string;
};

/** Position of a level among the levels, most urgent first. */
export const urgencyOf = (level: CareLevel): number => careLevel.options.indexOf(level);
