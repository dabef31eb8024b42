import { z } from "zod";

/** Somebody asked a question; `signs` are those they ticked in the safety check. */
export const questionAsked = z.object({
  type: z.literal("question.asked"),
  postId: z.uuid(),
  signs: z.array(z.string()).default([]),
});

/** The asker changed a question's wording or intake. */
export const questionEdited = z.object({ type: z.literal("question.edited"), postId: z.uuid() });
