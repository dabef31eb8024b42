export const topicKeys = {
  all: ["topics"],
  detail: (slug: string) => ["topic", slug],
} as const;
