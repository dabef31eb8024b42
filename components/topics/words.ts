import type { TopicKind } from "@/lib/topics/schema";

/** What topics of a kind are called together, in the order in which they are listed. */
export const kindTitles: Record<TopicKind, string> = {
  REGION: "Parts of the body",
  SYMPTOM: "What one notices",
  ACTIVITY: "What one does",
  MUSCLE: "Muscles",
};
