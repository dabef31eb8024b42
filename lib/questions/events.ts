import { z } from "zod";

/** Somebody asked a question. */
export const questionAsked = z.object({ type: z.literal("question.asked"), postId: z.uuid() });
