import { z } from "zod";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { credentialView } from "@/lib/practitioners/schema";

/** What is asked for: a set that is known to help, or one's own words alone. */
export const mediaTemplate = z.enum(["BOTH_LEGS", "WALKING", "SINGLE_LEG_SQUAT", "OWN_WORDS"]);
export type MediaTemplate = z.infer<typeof mediaTemplate>;

/** How many days what was sent may be seen. */
export const keepDays = z.union([z.literal(7), z.literal(30), z.literal(90)]);
export type KeepDays = z.infer<typeof keepDays>;

/** Days that a request waits for what it asks for. */
export const waitDays = 30;
/** Most photos and clips of one request. */
export const mostPieces = 8;

const words = z.string().trim().max(1000, "Use at most 1,000 characters");

/** What a practitioner asks for, and what for. */
export const mediaRequestBody = z.object({
  questionId: z.uuid(),
  template: mediaTemplate,
  words: words.min(10, "Say in a sentence what you want to look at"),
});
export type MediaRequestBody = z.infer<typeof mediaRequestBody>;

/** What the asker says to it; accepting takes their consent. */
export const mediaAnswerBody = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("ACCEPT"), consent: z.literal(true, "Say that you agree first") }),
  z.object({ decision: z.literal("DECLINE") }),
]);
export type MediaAnswerBody = z.infer<typeof mediaAnswerBody>;

export const keepBody = z.object({ keepDays });
export type KeepBody = z.infer<typeof keepBody>;
export const clipBody = z.object({ videoId: z.uuid() });
export type ClipBody = z.infer<typeof clipBody>;
export const reportBody = z.object({ words: words.min(10, "Say what happened") });
export type ReportBody = z.infer<typeof reportBody>;
/** What moderators decide on a report: it ends with all that was sent, or goes on until its time is over. */
export const reportDecisionBody = z.object({
  verdict: z.enum(["END", "LEAVE"]),
  words: words.min(10, "Say why, for whoever reported it"),
});
export type ReportDecisionBody = z.infer<typeof reportDecisionBody>;
export const outcomeBody = z.object({ commentId: z.uuid() });
export type OutcomeBody = z.infer<typeof outcomeBody>;

const share = z.number().min(0).max(1);
const point = z.object({ x: share, y: share });
/** Three points on a picture and its width by its height. */
export const angle = z.object({ points: z.tuple([point, point, point]), aspect: z.number().min(0.1).max(10) });

/** A note at a moment of a clip or on a photo, with an angle where one was measured. */
export const mediaNoteBody = z.object({
  pieceId: z.uuid(),
  seconds: z.number().min(0).max(36_000).nullable().default(null),
  words: words
    .min(1, "Write what you see")
    .refine((text) => isPlainLine(text.replaceAll(/\s/g, " ")), plainLineMessage),
  angle: angle.nullable().default(null),
});
export type MediaNoteBody = z.infer<typeof mediaNoteBody>;
export type MediaNoteInput = z.input<typeof mediaNoteBody>;

/** A photo or clip that was sent, with the address at which it is asked for each time. */
const mediaPieceView = z.object({
  id: z.uuid(),
  kind: z.enum(["PHOTO", "CLIP"]),
  position: z.number().int(),
  src: z.string(),
  type: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type MediaPieceView = z.infer<typeof mediaPieceView>;

const mediaNoteView = z.object({
  id: z.uuid(),
  pieceId: z.uuid(),
  seconds: z.number().nullable(),
  words: z.string(),
  angle: angle.extend({ degrees: z.number().int() }).nullable(),
  createdAt: z.iso.datetime(),
});
export type MediaNoteView = z.infer<typeof mediaNoteView>;

/** Somebody looked: opened the request, saw a piece, or downloaded it. */
const mediaViewView = z.object({
  id: z.uuid(),
  who: authorView,
  kind: z.enum(["OPENED", "SEEN", "DOWNLOADED"]),
  /** Number of the piece; 0 for the request itself. */
  position: z.number().int(),
  at: z.iso.datetime(),
});
export type MediaViewView = z.infer<typeof mediaViewView>;

/** A request as a list shows it. */
export const mediaRequestLineView = z.object({
  id: z.uuid(),
  /** What the viewer is in it. */
  part: z.enum(["ASKER", "PRACTITIONER", "MODERATOR"]),
  state: z.enum(["ASKED", "ACCEPTED", "SENT", "DECLINED", "ENDED"]),
  template: mediaTemplate,
  question: z.object({ id: z.uuid(), title: z.string(), path: z.string() }),
  asker: authorView,
  practitioner: authorView,
  credential: credentialView.nullable(),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Its time is over, and what was sent waits for the decision of moderators on a report. */
  isKept: z.boolean(),
});
export type MediaRequestLineView = z.infer<typeof mediaRequestLineView>;

/** A request with what was sent, to those whom it is for. */
export const mediaRequestView = mediaRequestLineView.extend({
  words: z.string(),
  keepDays: z.number().int(),
  isReported: z.boolean(),
  /** What the asker told moderators; theirs and the asker's. */
  report: z.string().nullable(),
  isDecided: z.boolean(),
  /** What moderators said to the report; theirs and the asker's. */
  decision: z.string().nullable(),
  outcome: z.object({ path: z.string() }).nullable(),
  pieces: z.array(mediaPieceView),
  notes: z.array(mediaNoteView),
  /** Who looked and when; the asker's alone. */
  views: z.array(mediaViewView),
});
export type MediaRequestView = z.infer<typeof mediaRequestView>;

/** A photo of a request in the file store. */
export const requestPhotoKey = z.string().regex(/^requests\/[0-9a-f]{32}\.webp$/);
