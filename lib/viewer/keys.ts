export const viewerKeys = {
  me: ["viewer"],
  post: (postId: string) => ["viewer", "post", postId],
} as const;
