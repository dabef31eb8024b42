import type { CacheKey } from "@/lib/platform/cache-tags";
import { postKeys } from "@/lib/posts/keys";
import { topicKeys } from "@/lib/topics/keys";

type Placed = {
  /** Its address, and the one it had before. */
  slugs: readonly string[];
  /** Its topics and regions, by address. */
  topics: readonly string[];
  /** Posts whose own page changes: itself, or what it is asked under. */
  ids: readonly string[];
};

/** Lists and pages that show a question by itself or among others. */
export const pagesWithQuestion = ({ slugs, topics, ids }: Placed): CacheKey[] => [
  postKeys.list("QUESTION"),
  postKeys.home,
  ...slugs.map((slug) => postKeys.address("QUESTION", slug)),
  ...topics.map(topicKeys.detail),
  ...ids.map(postKeys.detail),
];
