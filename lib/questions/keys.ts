/** Names of what is cached of questions, besides what every post has. */
export const questionKeys = {
  similar: (title: string, topics: readonly string[]) => ["questions", "similar", title, ...topics],
} as const;
