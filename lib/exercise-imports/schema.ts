import { z } from "zod";
import { equipment, exerciseGoal, position, reference } from "@/lib/exercises/schema";
import { authorView } from "@/lib/members/schema";
import { cursorQuery } from "@/lib/platform/cursor";

/** What a record of another library tells of an exercise; what it does not tell is null, and never guessed. */
export const candidateContent = z.object({
  title: z.string(),
  steps: z.array(z.string()),
  goal: exerciseGoal.nullable(),
  position: position.nullable(),
  equipment: z.array(equipment),
  worked: z.array(z.string()),
  stretched: z.array(z.string()),
  references: z.array(reference),
});
export type CandidateContent = z.infer<typeof candidateContent>;

/** Parts of an exercise that a record can lack; whoever takes it on writes them. */
export const missingPart = z.enum(["summary", "steps", "goal", "position", "dose", "muscles", "caution"]);
export type MissingPart = z.infer<typeof missingPart>;

/** Why a record was not taken. */
export const passedReason = z.enum([
  "not-json",
  "unknown-shape",
  "wrong-field",
  "no-name-in-english",
  "same-id-in-these-files",
  "cut-off",
]);
export type PassedReason = z.infer<typeof passedReason>;

/** A record that was not taken: where it stands, what it calls itself, and why. */
export const passedRecord = z.object({
  file: z.string(),
  record: z.string(),
  reason: passedReason,
  detail: z.string(),
});
export type PassedRecord = z.infer<typeof passedRecord>;

/** A record that seems to be an exercise that is here already. */
export const doubleRecord = z.object({ record: z.string(), title: z.string(), like: z.string() });

/** What one run of an import of exercises did. */
export const exerciseImportReport = z.object({
  /** New candidates, all of them held for review. */
  held: z.number().int(),
  /** Of the new ones, those whose author or licence is not known. */
  unknownProvenance: z.number().int(),
  /** Met in an earlier run. */
  known: z.number().int(),
  doubles: z.array(doubleRecord),
  passed: z.array(passedRecord),
  /** Records that serve others: vocabularies, names in other languages, notes. */
  auxiliary: z.number().int(),
  /** Words that fit no muscle or equipment of ours, and in how many new candidates. */
  unmapped: z.record(z.string(), z.number().int()),
  /** Parts that new candidates lack, and how many lack them. */
  missing: z.record(z.string(), z.number().int()),
});
export type ExerciseImportReport = z.infer<typeof exerciseImportReport>;

export const candidateState = z.enum(["HELD", "MADE", "DISMISSED"]);
export type CandidateState = z.infer<typeof candidateState>;

/** What was made of a candidate. */
export const madeView = z.object({
  title: z.string(),
  /** Where one reads it: its page, or its proposal; null while it is back at its author's desk. */
  path: z.string().nullable(),
  isPublished: z.boolean(),
});
export type MadeView = z.infer<typeof madeView>;

/** A candidate as a reviewer reads it. */
export const candidateView = z.object({
  id: z.uuid(),
  title: z.string(),
  source: z.string(),
  sourceId: z.string(),
  content: candidateContent,
  missing: z.array(missingPart),
  unmapped: z.array(z.string()),
  author: z.string(),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  isProvenanceKnown: z.boolean(),
  state: candidateState,
  /** Why it was dismissed. */
  reason: z.string().nullable(),
  decidedBy: authorView.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  exercise: madeView.nullable(),
  /** Why the viewer may not bring it back; null when they may. */
  bringBackDenied: z.string().nullable(),
});
export type CandidateView = z.infer<typeof candidateView>;

/** What the list of candidates is narrowed to, as its address says it. */
export const candidateFilter = z.object({
  state: z.enum(["held", "made", "dismissed"]).default("held"),
  source: z.enum(["wger", "free-exercise-db"]).optional(),
  q: z.string().trim().max(100).optional().describe("Words in the title"),
});
export type CandidateFilter = z.infer<typeof candidateFilter>;

export const candidateQuery = candidateFilter.extend(cursorQuery.shape);

export const dismissalBody = z.object({
  reason: z.string().trim().min(5, "Say why, in at least 5 characters").max(500, "Use at most 500 characters"),
});
