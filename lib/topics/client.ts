import { queryOptions } from "@tanstack/react-query";
import { api } from "@/lib/platform/http/client";
import { topicKeys } from "@/lib/topics/keys";
import type { TopicPageView } from "@/lib/topics/schema";

/** All topics with their everyday and clinical names. */
export const glossary = queryOptions({
  queryKey: topicKeys.glossary,
  queryFn: () => api.get<{ items: TopicPageView[] }>("/topics").then(({ items }) => items),
  staleTime: Number.POSITIVE_INFINITY,
});
