export const photoKeys = {
  detail: (id: string) => ["photo", id],
  /** Photos on their way. */
  sending: ["photo", "sending"],
  /** Photos for practitioners in the thread of a post. */
  thread: (postId: string) => ["photos", "thread", postId],
} as const;
