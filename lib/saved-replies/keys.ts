export const savedReplyKeys = {
  all: ["saved-replies"],
  /** With what the placeholders stand for in a thread. */
  in: (postId: string, commentId: string) => ["saved-replies", postId, commentId],
} as const;
