import { z } from "zod";

/** The asker added a fact to their question. */
export const addendumPosted = z.object({ type: z.literal("addendum.posted"), addendumId: z.uuid(), postId: z.uuid() });
