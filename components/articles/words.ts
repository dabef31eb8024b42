/** "8 min to read". */
export const readingText = (minutes: number): string => `${minutes} min to read`;

/** "1 comment", "24 comments". */
export const commentsText = (count: number): string => (count === 1 ? "1 comment" : `${count} comments`);

/** Address of the list, narrowed to a topic, and where its page begins. */
export function articlesHref(topic: string | undefined, cursor?: string): string {
  const query = new URLSearchParams();
  if (topic) query.set("topic", topic);
  if (cursor) query.set("cursor", cursor);
  return query.size > 0 ? `/articles?${query}` : "/articles";
}
