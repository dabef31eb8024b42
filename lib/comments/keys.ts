export const commentKeys = {
  source: (id: string) => ["comment", id, "source"],
  revisions: (id: string) => ["comment", id, "revisions"],
} as const;
