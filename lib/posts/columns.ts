import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { PostView } from "@/lib/posts/schema";
import { topicColumns } from "@/lib/topics/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What every list selects of a post. */
export const postColumns = {
  id: true,
  number: true,
  kind: true,
  slug: true,
  title: true,
  publishedAt: true,
  editedAt: true,
  lastActivityAt: true,
  commentCount: true,
  helpfulCount: true,
  author: { select: authorColumns },
  topics: { select: { topic: { select: topicColumns } }, orderBy: { topic: { name: "asc" } } },
} as const satisfies Prisma.PostSelect;

export type PostRow = Prisma.PostGetPayload<{ select: typeof postColumns }>;

/** A post as every list shows it. */
export function toPostView(row: PostRow): PostView {
  const { author, topics, publishedAt, editedAt, lastActivityAt, ...post } = row;
  return {
    ...post,
    author: toAuthorView(author),
    topics: topics.map(({ topic }) => topic),
    publishedAt: publishedAt?.toISOString() ?? null,
    editedAt: editedAt?.toISOString() ?? null,
    lastActivityAt: lastActivityAt.toISOString(),
  };
}
