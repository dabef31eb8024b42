import { z } from "zod";

/** A member's "helpful" on a post or comment, and how many there are. */
export const voteView = z.object({ helpfulCount: z.number().int(), voted: z.boolean() });
export type VoteView = z.infer<typeof voteView>;
