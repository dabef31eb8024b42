import { z } from "zod";

/** Clips were taken away; their files may still be there. */
export const videosRemoved = z.object({ type: z.literal("videos.removed"), keys: z.array(z.string()) });
