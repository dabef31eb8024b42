import { z } from "zod";

/** The asker says that an answer helped. */
export const answerAccepted = z.object({ type: z.literal("answer.accepted"), markId: z.uuid(), commentId: z.uuid() });

/** A practitioner endorses an answer. */
export const answerEndorsed = z.object({ type: z.literal("answer.endorsed"), markId: z.uuid(), commentId: z.uuid() });
