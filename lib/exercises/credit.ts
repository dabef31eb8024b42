import { z } from "zod";

/** Whose an exercise was before it was written here, and under which licence. */
export const creditView = z.object({
  title: z.string(),
  /** The library's name: "wger". */
  source: z.string(),
  sourceUrl: z.url().nullable(),
  /** Empty where nobody is named. */
  author: z.string(),
  licence: z.string(),
  licenceUrl: z.url().nullable(),
  /** Whether author and licence are told for this very exercise. */
  isCertain: z.boolean(),
  /** What is made of it has to stand under the same licence. */
  isShareAlike: z.boolean(),
});
export type Credit = z.infer<typeof creditView>;

/** Whether a licence asks that what is made of a work stands under it as well. */
export const isShareAlike = (licence: string): boolean => /\bBY-SA\b/i.test(licence);
