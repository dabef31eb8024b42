import { z } from "zod";

/** What to hear of: everything new in the thread, or only that it was answered. */
export const followScope = z.enum(["EVERYTHING", "ANSWERS"]);

export const meTooBody = z.object({ tell: followScope.default("ANSWERS") });
export type MeTooBody = z.infer<typeof meTooBody>;

/** How many members have the same as the asker, and whether the viewer is one. */
export const meTooView = z.object({ meTooCount: z.number().int(), saidMeToo: z.boolean() });
export type MeTooView = z.infer<typeof meTooView>;
