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
  isAnonymous: true,
  author: { select: authorColumns },
  topics: { select: { topic: { select: topicColumns } }, orderBy: { topic: { name: "asc" } } },
} as const satisfies Prisma.PostSelect;

export type PostRow = Prisma.PostGetPayload<{ select: typeof postColumns }>;

/** A post as every list shows it. */
export function toPostView(row: PostRow): PostView {
  const { author, isAnonymous, topics, publishedAt, editedAt, lastActivityAt, ...post } = row;
  return {
    ...post,
    author: toAuthorView(author, isAnonymous),
    topics: topics.map(({ topic }) => topic),
    publishedAt: publishedAt?.toISOString() ?? null,
    editedAt: editedAt?.toISOString() ?? null,
    lastActivityAt: lastActivityAt.toISOString(),
  };
}

/** Who asked, as far as it decides under which name somebody stands in a thread. */
export type Asked = { readonly isAnonymous: boolean; readonly authorId: string };

/** What tells whether somebody stands in a post's thread without their name. */
export const askedColumns = { isAnonymous: true, authorId: true } as const satisfies Prisma.PostSelect;

/** Does a member stand in a thread without their name? Whoever asked so does, in all they do there. */
export const isUnnamedIn = ({ isAnonymous, authorId }: Asked, memberId: string | null): boolean =>
  isAnonymous && memberId === authorId;
