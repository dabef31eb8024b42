import { z } from "zod";

export const topicKind = z.enum(["REGION", "MUSCLE", "SYMPTOM", "ACTIVITY"]);
export type TopicKind = z.infer<typeof topicKind>;

export const topicView = z.object({ slug: z.string(), name: z.string(), kind: topicKind });
export type TopicView = z.infer<typeof topicView>;

/** A topic with its other names. */
export const topicPageView = topicView.extend({
  id: z.uuid(),
  description: z.string(),
  lay: z.array(z.string()),
  clinical: z.array(z.string()),
});
export type TopicPageView = z.infer<typeof topicPageView>;
