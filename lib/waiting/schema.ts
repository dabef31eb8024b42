import { z } from "zod";
import { answerClaimView } from "@/lib/claims/schema";
import { slug } from "@/lib/exercises/schema";
import { authorView } from "@/lib/members/schema";
import { cursorQuery } from "@/lib/platform/cursor";
import { placeView } from "@/lib/questions/schema";
import { openFlag } from "@/lib/raised-flags/schema";
import { topicView } from "@/lib/topics/schema";

/** Why something stands under "mine". */
export const mineReason = z.enum(["CLAIMED", "CAME_BACK", "ASKED_BACK", "ANSWERED"]);
export type MineReason = z.infer<typeof mineReason>;

/** Something that waits for a practitioner: what has no answer, an open red flag, or got worse. */
export const waitingView = z.object({
  kind: z.enum(["QUESTION", "COMMENT"]),
  id: z.uuid(),
  /** The question, or what the comment stands under. */
  postId: z.uuid(),
  title: z.string(),
  path: z.string(),
  author: authorView,
  excerpt: z.string(),
  /** ISO 639-1, guessed from its words; null where that is uncertain. */
  language: z.string().nullable(),
  where: z.array(placeView),
  topics: z.array(topicView),
  since: z.iso.datetime(),
  /** Open red flags on it, the most urgent first. */
  flags: z.array(openFlag),
  claim: answerClaimView.nullable(),
  /** Since when it waits for its asker. */
  askedBackAt: z.iso.datetime().nullable(),
  /** Since when a practitioner should look again, because it got worse. */
  followUpDueAt: z.iso.datetime().nullable(),
  /** Set in the tab "mine" alone. */
  reason: mineReason.nullable(),
});
export type WaitingView = z.infer<typeof waitingView>;

export const waitingTab = z.enum(["waiting", "asked-back", "follow-up", "mine"]);
export type WaitingTab = z.infer<typeof waitingTab>;

/** Filters of the waiting list. */
export const waitingFilters = cursorQuery.extend({
  tab: waitingTab.default("waiting"),
  topic: slug.optional(),
  region: slug.optional(),
});
export type WaitingFilters = z.infer<typeof waitingFilters>;

/** How much stands in each tab. */
export const waitingCounts = z.record(waitingTab, z.number().int());
export type WaitingCounts = z.infer<typeof waitingCounts>;
