export const topicKeys = {
  all: ["topics"],
  glossary: ["topics", "glossary"],
  detail: (slug: string) => ["topic", slug],
} as const;
