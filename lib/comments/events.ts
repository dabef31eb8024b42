import { z } from "zod";

/** Somebody answered a question. */
export const answerPosted = z.object({ type: z.literal("answer.posted"), commentId: z.uuid(), postId: z.uuid() });

/** Somebody changed the wording of their comment or answer. */
export const commentEdited = z.object({ type: z.literal("comment.edited"), commentId: z.uuid(), postId: z.uuid() });

/** Somebody commented on a post or replied to a comment. */
export const commentPosted = z.object({ type: z.literal("comment.posted"), commentId: z.uuid(), postId: z.uuid() });
