import type { Topic } from "@/lib/imports/queries";
import type { MappedArticle } from "@/lib/imports/wordpress-map";
import type { Reply } from "@/lib/imports/wordpress-replies";
import { memberKeys } from "@/lib/members/keys";
import { readingMinutes } from "@/lib/platform/markdown/plain-text";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { postKeys } from "@/lib/posts/keys";
import { topicKeys } from "@/lib/topics/keys";

type ArticlePlace = {
  readonly slug: string;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly topics: readonly Topic[];
};

/** The row of an article with its detail row and topics. */
export function articleRow(article: MappedArticle, { slug, authorId, writtenAt, topics }: ArticlePlace) {
  const { title, dek, markdown, isDraft } = article;
  return {
    kind: "ARTICLE",
    slug,
    title,
    ...renderMarkdown(markdown),
    authorId,
    status: isDraft ? "DRAFT" : "PUBLISHED",
    createdAt: writtenAt,
    publishedAt: isDraft ? null : writtenAt,
    lastActivityAt: writtenAt,
    topics: { create: topics.map(({ id }) => ({ topicId: id })) },
    article: { create: { dek, readingMinutes: readingMinutes(markdown) } },
  } as const;
}

type ReplyPlace = { readonly postId: string; readonly parentId: string | null; readonly authorId: string };

/** The row of a comment. */
export function replyRow({ markdown, isHeld, isQuestion, writtenAt }: Reply, place: ReplyPlace) {
  return {
    ...place,
    kind: isQuestion ? "QUESTION" : "REPLY",
    ...renderMarkdown(markdown),
    status: isHeld ? "HELD" : "PUBLISHED",
    createdAt: writtenAt,
  } as const;
}

/** Keys of what shows an article's thread. */
export const keysOfThread = (postId: string, authorHandle: string | null): (readonly string[])[] => [
  postKeys.detail(postId),
  postKeys.list("ARTICLE"),
  postKeys.home,
  ...(authorHandle === null ? [] : [memberKeys.detail(authorHandle)]),
];

/** Keys of what shows that there is a new article. */
export const keysOfNewArticle = (slug: string, topics: readonly Topic[]): (readonly string[])[] => [
  postKeys.address("ARTICLE", slug),
  ...topics.map((topic) => topicKeys.detail(topic.slug)),
];
