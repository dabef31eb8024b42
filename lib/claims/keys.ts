export const claimKeys = {
  /** Who is writing an answer to a question or comment, by its id. */
  of: (id: string) => ["claim", id],
} as const;
