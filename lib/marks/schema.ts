import { z } from "zod";
import { authorView } from "@/lib/members/schema";
import { pageOf } from "@/lib/platform/cursor";
import { credentialView } from "@/lib/practitioners/schema";

export const markKind = z.enum(["ACCEPT", "ENDORSE", "DISAGREE", "HARM"]);
export type MarkKind = z.infer<typeof markKind>;

/** What a practitioner says of an answer, each instead of the other. */
export const stance = markKind.exclude(["ACCEPT"]);
export type Stance = z.infer<typeof stance>;

/** Why somebody disagrees or sees harm: everybody reads it, with their name and credential. */
const reason = z.string().trim().min(20, "Say why in at least 20 characters").max(500, "Use at most 500 characters");

export const reasonBody = z.object({ reason });
export type ReasonBody = z.infer<typeof reasonBody>;

/** What a moderator decides on "this could harm": UPHELD keeps the answer hidden, DISMISSED shows it again. */
export const harmVerdict = z.enum(["UPHELD", "DISMISSED"]);

export const decisionBody = z.object({
  verdict: harmVerdict,
  /** Why, for everybody to read. */
  note: z.string().trim().min(10, "Say why in at least 10 characters").max(500, "Use at most 500 characters"),
});
export type DecisionBody = z.infer<typeof decisionBody>;

/** A standing mark: who, with which credential, when, and why where it needs a reason. */
export const markView = z.object({
  id: z.uuid(),
  kind: markKind,
  commentId: z.uuid(),
  member: authorView,
  credential: credentialView.nullable(),
  /** With DISAGREE and HARM. */
  reason: z.string().nullable(),
  /** Whether whoever asked gave it; an ACCEPT by others stands for an asker who is gone. */
  isByAsker: z.boolean(),
  /** What a moderator decided on a HARM; null while it waits for that. */
  decision: z
    .object({ verdict: harmVerdict, note: z.string(), decidedBy: authorView, createdAt: z.iso.datetime() })
    .nullable(),
  createdAt: z.iso.datetime(),
});
export type MarkView = z.infer<typeof markView>;

/** A mark in the history of an answer: who, what, from when until when. */
export const pastMarkView = markView
  .pick({ id: true, kind: true, member: true, credential: true, isByAsker: true, createdAt: true })
  .extend({ undoneAt: z.iso.datetime().nullable() });
export type PastMarkView = z.infer<typeof pastMarkView>;

/** What marking or taking a mark back leaves behind. */
export const markedView = z.object({ commentId: z.uuid(), standing: z.boolean() });
export type MarkedView = z.infer<typeof markedView>;

/** What deciding, or taking a decision back, leaves behind. */
export const decidedView = z.object({ markId: z.uuid(), verdict: harmVerdict.nullable() });
export type DecidedView = z.infer<typeof decidedView>;

/** What the viewer says of an answer now, and whether it can still be taken back. */
export const ownStance = z.object({ commentId: z.uuid(), kind: stance, isUpheld: z.boolean() });
export type OwnStance = z.infer<typeof ownStance>;

/** "This could harm" with the answer that it is about, for those who decide. */
export const harmReportView = z.object({
  mark: markView,
  answer: z.object({
    number: z.number().int(),
    path: z.string(),
    title: z.string(),
    author: authorView,
    credential: credentialView.nullable(),
    html: z.string(),
    createdAt: z.iso.datetime(),
    editedAt: z.iso.datetime().nullable(),
  }),
  /** Why the viewer may not decide on it; null when they may. */
  decideDenied: z.string().nullable(),
});
export type HarmReportView = z.infer<typeof harmReportView>;

export const harmReportPage = pageOf(harmReportView);

/** An answer that is or was hidden, as it is opened deliberately after the notice. */
export const hiddenAnswerView = z.object({
  id: z.uuid(),
  number: z.number().int(),
  postId: z.uuid(),
  title: z.string(),
  /** Where the notice stands. */
  path: z.string(),
  /** False once it is shown again. */
  isHidden: z.boolean(),
  /** Null once a moderator has decided that it stays hidden. */
  html: z.string().nullable(),
  author: authorView.nullable(),
  credential: credentialView.nullable(),
  marks: z.array(markView),
});
export type HiddenAnswerView = z.infer<typeof hiddenAnswerView>;

/** Where every mark of an answer stands, also those taken back. */
export const markHistoryPath = (number: number): string => `/answers/${number}/marks`;

/** Where a hidden answer is opened deliberately. */
export const hiddenAnswerPath = (number: number): string => `/hidden-answers/${number}`;
