import { z } from "zod";

/** What a sheet can say, in its order; the asker may leave each out. */
export const handoverPart = z.enum(["name", "intake", "story", "time-line", "answers", "exercises", "check-ins"]);
export type HandoverPart = z.infer<typeof handoverPart>;

const isPart = (word: string): word is HandoverPart => handoverPart.safeParse(word).success;

/** The parts that an address names, parted by commas; without the parameter, those that are usual. */
export const handoverQuery = z.object({
  parts: z
    .string()
    .max(200)
    .transform((words) => words.split(",").filter(isPart))
    .optional()
    .describe(`Parts of the sheet, parted by commas: ${handoverPart.options.join(", ")}`),
});

/** What is printed when nothing was chosen: all of it, but no name of somebody who asked without one. */
export const usualParts = (isAnonymous: boolean): HandoverPart[] =>
  handoverPart.options.filter((part) => part !== "name" || !isAnonymous);

/** Where the asker looks at the sheet, chooses its parts and prints it. */
export const handoverPath = (slug: string): string => `/questions/${slug}/hand-over`;
