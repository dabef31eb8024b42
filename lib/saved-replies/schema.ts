import { z } from "zod";

/** Where a saved reply is offered: where one answers, or where one asks back. */
export const savedReplyKind = z.enum(["ANSWER", "ASK_BACK"]);
export type SavedReplyKind = z.infer<typeof savedReplyKind>;

/** How many somebody may keep. */
export const mostSavedReplies = 100;

export const savedReplyBody = z.object({
  kind: savedReplyKind,
  title: z.string().trim().min(1, "Give it a name").max(80, "Use at most 80 characters"),
  markdown: z.string().trim().min(2, "Write a little more").max(10_000, "Use at most 10,000 characters"),
});
export type SavedReplyBody = z.infer<typeof savedReplyBody>;

export const savedReplyView = savedReplyBody.extend({ id: z.uuid() });
export type SavedReplyView = z.infer<typeof savedReplyView>;

/** Ids of all one's saved replies in the order that is wanted. */
export const savedReplyOrder = z.object({ ids: z.array(z.uuid()).max(mostSavedReplies) });

/** What the placeholders stand for in one thread. */
const placeholderValues = z.object({
  name: z.string().nullable(),
  region: z.string().nullable(),
  side: z.string().nullable(),
  title: z.string().nullable(),
});

/** One's saved replies in order, and what their placeholders stand for in the thread that was asked about. */
export const savedRepliesView = z.object({ items: z.array(savedReplyView), values: placeholderValues.nullable() });
export type SavedRepliesView = z.infer<typeof savedRepliesView>;

/** The thread, and the comment that asks where it is not the post's author. */
export const savedRepliesQuery = z.object({ postId: z.uuid().optional(), commentId: z.uuid().optional() });
export type SavedRepliesQuery = z.infer<typeof savedRepliesQuery>;
