import { z } from "zod";
import { photoChoices, photosView } from "@/lib/photos/schema";

/** A dated fact that the asker adds. `happenedOn` is the day it is about, when that is not the day of writing. */
export const addendumBody = z.object({
  markdown: z
    .string()
    .trim()
    .min(3, "Write at least 3 characters")
    .max(5_000, "Use at most 5,000 characters; a new question may be better"),
  happenedOn: z.iso.date().nullable().default(null),
  photos: photoChoices,
});
export type AddendumBody = z.infer<typeof addendumBody>;

/** An addendum as everybody sees it. */
export const addendumView = z.object({
  id: z.uuid(),
  html: z.string(),
  happenedOn: z.iso.date().nullable(),
  createdAt: z.iso.datetime(),
  ...photosView,
});
export type AddendumView = z.infer<typeof addendumView>;
