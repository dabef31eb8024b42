import { z } from "zod";
import { isOwnAddress } from "@/lib/platform/http/next-address";

export const draftKind = z.enum(["QUESTION", "ANSWER", "COMMENT", "ADDENDUM", "EXERCISE"]);
export type DraftKind = z.infer<typeof draftKind>;

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** What a draft is of: `question`, `question:<post asked under>`, `answer:<post>`, `comment:<post>`, `reply:<comment>`, `addendum:<post>`, `exercise`, `exercise:<post>`. */
export const draftKey = z
  .string()
  .regex(
    new RegExp(`^(question|exercise|(question|answer|comment|reply|addendum|exercise):${uuid})$`),
    "This is no place for a draft",
  );

const contentBytes = 64 * 1024;
const deepest = 12;

/** The ticks of the safety check are nobody's to keep, and nothing of ours is nested deeper than a few levels. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > deepest || Object.hasOwn(value, "safety")) return false;
  return Object.values(value).every((each) => isStorable(each, depth + 1));
}

/** What has been written, as the form that wrote it understands it: an object of at most 64 kB, without the safety check. */
const draftContent = z
  .record(z.string(), z.unknown())
  .refine((content) => isStorable(content), { message: "The safety check is never part of a draft", abort: true })
  .refine((content) => new TextEncoder().encode(JSON.stringify(content)).byteLength <= contentBytes, {
    message: "Use at most 64 kB",
    abort: true,
  })
  .pipe(z.record(z.string(), z.json()));

const draftFields = z.object({
  kind: draftKind,
  path: z.string().max(500).refine(isOwnAddress, "Give an address of this site").describe("Where to go on writing"),
  label: z.string().trim().max(160, "Use at most 160 characters"),
  content: draftContent,
});

/** A draft to save; `revision` is the one it was written on, null for a new draft. */
export const draftBody = draftFields.extend({ revision: z.number().int().min(1).nullable() });
export type DraftBody = z.infer<typeof draftBody>;

/** A draft of somebody signed out, to be fetched again behind the sign-in link. */
export const carryBody = draftFields.extend({ key: draftKey });
export type CarryBody = z.infer<typeof carryBody>;

/** The word by which a carried draft is fetched; it stands in a body, never in an address that would be logged. */
export const carriedBody = z.object({ token: z.string().min(1).max(200) });

/** One of the member's own drafts in their list. */
export const draftView = z.object({
  key: draftKey,
  kind: draftKind,
  path: z.string(),
  label: z.string(),
  revision: z.number().int(),
  updatedAt: z.iso.datetime(),
});
export type DraftView = z.infer<typeof draftView>;

export const wholeDraftView = draftView.extend({ content: z.record(z.string(), z.unknown()) });
export type WholeDraftView = z.infer<typeof wholeDraftView>;

export const carriedDraftView = z.object({ token: z.string(), expires: z.iso.datetime() });
export type CarriedDraftView = z.infer<typeof carriedDraftView>;

/** What a carried draft became, and, where two differ, the older of them. */
export const claimView = z.object({
  draft: wholeDraftView,
  other: z.record(z.string(), z.unknown()).nullable(),
});
export type ClaimView = z.infer<typeof claimView>;

export const discardedView = z.object({ discarded: z.number().int() });
