import { z } from "zod";

/** A photo was taken away; its files are still there. */
export const photoRemoved = z.object({ type: z.literal("photo.removed"), key: z.string(), width: z.number().int() });
