/** What every query selects of a topic. */
export const topicColumns = { slug: true, name: true, kind: true } as const;
