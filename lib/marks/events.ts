import { z } from "zod";

const marked = { markId: z.uuid(), commentId: z.uuid() };

/** The asker says that an answer helped, or somebody for an asker who is gone. */
export const answerAccepted = z.object({ type: z.literal("answer.accepted"), ...marked });

/** A practitioner endorses an answer. */
export const answerEndorsed = z.object({ type: z.literal("answer.endorsed"), ...marked });

/** A practitioner disagrees with an answer, and says why. */
export const answerDisagreed = z.object({ type: z.literal("answer.disagreed"), ...marked });

/** A practitioner says that an answer could harm, which hides it. */
export const answerHarmReported = z.object({ type: z.literal("answer.harm-reported"), ...marked });

/** A moderator has decided on that, or taken their decision back. */
export const answerHarmDecided = z.object({ type: z.literal("answer.harm-decided"), decisionId: z.uuid(), ...marked });
