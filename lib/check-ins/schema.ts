import { z } from "zod";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { postLink } from "@/lib/posts/schema";

/** How much of what the answer advises was done. */
export const checkInDone = z.enum(["MOST_DAYS", "SOME_DAYS", "NO"]);
export type CheckInDone = z.infer<typeof checkInDone>;

/** How it is now, beside how it was when the answer was marked. */
export const checkInChange = z.enum(["BETTER", "SAME", "WORSE"]);
export type CheckInChange = z.infer<typeof checkInChange>;

/** A word of one's own: one line of plain text, whatever line ends it came with. */
const word = z
  .string()
  .overwrite((text) => text.replace(/\s+/g, " ").trim())
  .max(500, "Use at most 500 characters")
  .refine(isPlainLine, plainLineMessage);

/** What the three taps say, and the word. */
export const reportBody = z.object({
  done: checkInDone,
  /** Pain now, numeric rating scale 0–10. */
  pain: z.number().int().min(0, "Choose 0 to 10").max(10, "Choose 0 to 10"),
  change: checkInChange,
  word: word.default(""),
  /** For others than the asker: whether the thread shows it, with their name. The asker's is shown in any case. */
  isShown: z.boolean().default(false),
});
export type ReportBody = z.infer<typeof reportBody>;

/** What was reported, as everybody sees it under the answer. */
export const checkInView = z.object({
  id: z.uuid(),
  /** The answer it is about. */
  commentId: z.uuid(),
  /** Who has the same and chose to be shown; null for the asker. */
  by: authorView.nullable(),
  /** After how many weeks it was asked: 2, 6 or 12. */
  week: z.number().int(),
  /** How many weeks after the mark, or after they took it up, it was reported. */
  weeksLater: z.number().int(),
  done: checkInDone,
  pain: z.number().int(),
  change: checkInChange,
  word: z.string(),
  reportedAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
});
export type CheckInView = z.infer<typeof checkInView>;

/** A check-in that one is asked for and has not answered. */
export const dueCheckInView = z.object({
  id: z.uuid(),
  week: z.number().int(),
  question: postLink,
  /** Whether it is one's own question; else one has the same. */
  isAsker: z.boolean(),
  askedAt: z.iso.datetime(),
});
export type DueCheckInView = z.infer<typeof dueCheckInView>;

/** A check-in in a thread, for whoever was asked or can take it away. */
export const checkInStateView = z.object({
  id: z.uuid(),
  week: z.number().int(),
  isDue: z.boolean(),
  isOwn: z.boolean(),
  /** Who has the same and chose to be shown; null for the asker. */
  by: authorView.nullable(),
});
export type CheckInStateView = z.infer<typeof checkInStateView>;

/** What reporting leaves behind. */
export const reportedView = z.object({ id: z.uuid(), change: checkInChange, isShown: z.boolean() });
export type ReportedView = z.infer<typeof reportedView>;

/** Whether one is asked at all, and about which questions no more. */
export const checkInSettingsView = z.object({
  isAsked: z.boolean(),
  stopped: z.array(z.object({ id: z.uuid(), question: postLink })),
});
export type CheckInSettingsView = z.infer<typeof checkInSettingsView>;

/** Whether one wants to be asked. */
export const checkInSettingsBody = z.object({ isAsked: z.boolean() });

/** Whether one is still asked about a question. */
export const askingView = z.object({ questionId: z.uuid(), isAsked: z.boolean() });
export type AskingView = z.infer<typeof askingView>;

/** What people report, where enough of them did; how they fared where enough of them did it. */
export const outcomesView = z.object({
  people: z.number().int(),
  /** Who did it and how they are; null where they are too few. */
  did: z
    .object({ people: z.number().int(), better: z.number().int(), same: z.number().int(), worse: z.number().int() })
    .nullable(),
});
export type OutcomesView = z.infer<typeof outcomesView>;

/** Where its member answers a check-in; a link in a mail has its key behind it. */
export const checkInPath = (id: string): string => `/check-ins/${id}`;
/** Where a link in a mail ends check-ins, its key behind it. */
export const stopPath = (id: string): string => `/check-ins/${id}/stop`;

/** What the query of a link from a mail may choose beforehand; anything else in it counts for nothing. */
export const linkQuery = z.object({
  done: checkInDone.optional().catch(undefined),
  pain: z.coerce.number().int().min(0).max(10).optional().catch(undefined),
  change: checkInChange.optional().catch(undefined),
  /** What was just reported. */
  saved: checkInChange.optional().catch(undefined),
  again: z.string().optional().catch(undefined),
  isShown: z.stringbool().optional().catch(undefined),
  refused: z.string().optional().catch(undefined),
});
export type LinkQuery = z.infer<typeof linkQuery>;
