import { z } from "zod";
import { slug } from "@/lib/exercises/schema";
import { authorView } from "@/lib/members/schema";
import { cursorQuery } from "@/lib/platform/cursor";
import { placeView } from "@/lib/questions/schema";
import { openFlag } from "@/lib/raised-flags/schema";
import { topicView } from "@/lib/topics/schema";

/** Something that waits for a practitioner: what has no answer or an open red flag. */
export const waitingView = z.object({
  kind: z.enum(["QUESTION", "COMMENT"]),
  id: z.uuid(),
  title: z.string(),
  path: z.string(),
  author: authorView,
  excerpt: z.string(),
  where: z.array(placeView),
  topics: z.array(topicView),
  since: z.iso.datetime(),
  /** Open red flags on it, the most urgent first. */
  flags: z.array(openFlag),
});
export type WaitingView = z.infer<typeof waitingView>;

/** Filters of the waiting list. */
export const waitingFilters = cursorQuery.extend({
  topic: slug.optional(),
  region: slug.optional(),
});
export type WaitingFilters = z.infer<typeof waitingFilters>;
