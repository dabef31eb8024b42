import type { PostKind } from "@/lib/posts/schema";

export const postKeys = {
  /** Every list that shows posts of a kind. */
  list: (kind: PostKind) => ["posts", kind],
  /** One post with its thread, by id. */
  detail: (id: string) => ["post", id],
  /** The address of a post: also what a page that found nothing there waits for. */
  address: (kind: PostKind, slug: string) => ["address", kind, slug],
  home: ["home"],
} as const;
