import { z } from "zod";
import { photoChoice } from "@/lib/photos/schema";
import { onsetDate, opinionBody, placeBody, questionDraft, trialBody } from "@/lib/questions/schema";

const text = z.string();

/** A question while it is being written: what is too short, too long or half filled in is kept all the same. */
export const keptQuestion = questionDraft.extend({
  ...{ title: text, markdown: text, onset: text, worse: text, better: text, goal: text },
  ...{ operation: text, conditions: text },
  where: z.array(placeBody.extend({ region: text })),
  onsetDate: onsetDate.extend({ on: text }).nullable(),
  trials: z.array(trialBody.extend({ what: text })),
  opinions: z.array(opinionBody.extend({ who: text, said: text })),
  topics: z.array(text),
  photos: z.array(photoChoice.extend({ alt: text })).default([]),
});
