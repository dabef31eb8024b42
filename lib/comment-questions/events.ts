import { z } from "zod";

/** A comment under an article became a question of its own. */
export const commentBecameQuestion = z.object({
  type: z.literal("comment.became-question"),
  commentId: z.uuid(),
  postId: z.uuid(),
  /** Who made the question. */
  actorId: z.uuid(),
});
