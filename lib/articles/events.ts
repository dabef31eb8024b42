import { z } from "zod";

/** An article became visible to everybody. */
export const articlePublished = z.object({ type: z.literal("article.published"), postId: z.uuid() });
