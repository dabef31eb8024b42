import { z } from "zod";
import { authorView } from "@/lib/members/schema";
import { photoChoices, photosView } from "@/lib/photos/schema";
import { type PostLink, postPath } from "@/lib/posts/schema";
import { credentialView } from "@/lib/practitioners/schema";
import { prescriptionsBody, prescriptionView } from "@/lib/prescriptions/schema";

/** Permanent address of a comment. */
export const permalink = (post: PostLink, number: number): string => `${postPath(post)}#comment-${number}`;

export const commentKind = z.enum(["REPLY", "ANSWER", "QUESTION"]);

/** Levels at which a path still fits an index row (see the check `comment_depth`). */
export const deepestLevel = 64;

/** What a comment or reply says. */
export const commentMarkdown = z
  .string()
  .trim()
  .min(2, "Write a little more")
  .max(20_000, "Use at most 20,000 characters");

/** What an answer says: enough that it can be acted on. */
export const answerMarkdown = z
  .string()
  .trim()
  .min(30, "An answer needs at least 30 characters")
  .max(30_000, "Use at most 30,000 characters");

/**
 * Has read what has to be read before posting: a practitioner or moderator the thread's open red flags, anybody else who
 * answers that serious signs come first. The second is asked of everybody, so that it tells of no flag.
 */
const acknowledgesFlag = z.boolean().optional();

export const acknowledgement = z.enum(["FLAGS", "GENERAL"]);
export type Acknowledgement = z.infer<typeof acknowledgement>;

export const commentBody = z.object({
  markdown: commentMarkdown,
  /** The comment it replies to; null at the top of the thread. */
  parentId: z.uuid().nullable().default(null),
  /** Asks about the writer's own body: under an article it then waits for a practitioner. */
  isQuestion: z.boolean().default(false),
  acknowledgesFlag,
  /** A practitioner asks the asker something: what was asked then waits for them. */
  asksBack: z.boolean().default(false),
  photos: photoChoices,
});
export type CommentBody = z.infer<typeof commentBody>;
/** A comment as it is sent: what is left out has its default. */
export type CommentInput = z.input<typeof commentBody>;

export const answerBody = z.object({
  markdown: answerMarkdown,
  prescriptions: prescriptionsBody.default([]),
  acknowledgesFlag,
  photos: photoChoices,
});
export type AnswerBody = z.infer<typeof answerBody>;

/** New wording of a comment or answer; prescriptions only for an answer. */
export const editBody = z.object({ markdown: commentMarkdown, prescriptions: prescriptionsBody.optional() });
export type EditBody = z.infer<typeof editBody>;

/** One contribution as everybody sees it. A tombstone stands where one was removed and others replied. */
export const commentView = z.object({
  id: z.uuid(),
  number: z.number().int(),
  kind: commentKind,
  parentId: z.uuid().nullable(),
  /** Null for a tombstone, like `html`. */
  author: authorView.nullable(),
  html: z.string().nullable(),
  /** The credential held when it was written. */
  credential: credentialView.nullable(),
  isPostAuthor: z.boolean(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  helpfulCount: z.number().int(),
  endorseCount: z.number().int(),
  /** A question under an article that nobody has answered yet. */
  isWaiting: z.boolean(),
  /** A practitioner asks the asker something; what was asked waits for them until they come back. */
  asksBack: z.boolean(),
  /** The question it became; the numbers are those of the replies that went along, for links that lead here. */
  became: z
    .object({ path: z.string(), title: z.string(), answerCount: z.number().int(), numbers: z.array(z.number().int()) })
    .nullable(),
  ...photosView,
});
export type CommentView = z.infer<typeof commentView>;

/** An answer with its exercise cards, as the API tells it. */
export const answerView = commentView.extend({ prescriptions: z.array(prescriptionView) });

/** What the writer of a contribution needs to show it: where it stands. */
export const postedView = z.object({ id: z.uuid(), number: z.number().int(), path: z.string() });
export type PostedView = z.infer<typeof postedView>;

/** Markdown of one's own contribution, for editing. */
export const sourceView = z.object({ id: z.uuid(), markdown: z.string(), prescriptions: z.array(prescriptionView) });
export type SourceView = z.infer<typeof sourceView>;

/** Earlier wordings, newest first. */
export const revisionView = z.object({
  id: z.uuid(),
  markdown: z.string(),
  editor: authorView,
  createdAt: z.iso.datetime(),
});
export type RevisionView = z.infer<typeof revisionView>;
