import { z } from "zod";

/** How soon practitioners answer here; nothing in it is about anybody. */
export const paceView = z.object({
  /** Questions of the last 90 days, comments that ask included, that a practitioner has answered. */
  answered: z.number().int(),
  /** Half of those were answered within so many hours; null where they are too few to tell. */
  medianHours: z.number().nullable(),
  /** Those that wait for a practitioner, and how many of them longer than that. */
  waiting: z.number().int(),
  waitingLonger: z.number().int(),
});
export type PaceView = z.infer<typeof paceView>;
