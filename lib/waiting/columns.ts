import { permalink } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { postPath } from "@/lib/posts/schema";
import { regionColumns, toPlaces } from "@/lib/questions/columns";
import { topicColumns } from "@/lib/topics/columns";
import type { WaitingView } from "@/lib/waiting/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What is known of an item besides who else deals with it. */
type Written = Omit<WaitingView, "flags" | "claim" | "reason">;
const excerptLength = 240;

const postPart = {
  id: true,
  kind: true,
  slug: true,
  title: true,
  topics: { select: { topic: { select: topicColumns } } },
} as const;

/** What the waiting list selects of a question. */
export const waitingQuestionColumns = {
  postId: true,
  publishedAt: true,
  askedBackAt: true,
  followUpDueAt: true,
  language: true,
  regions: { select: regionColumns },
  post: {
    select: { ...postPart, markdown: true, createdAt: true, isAnonymous: true, author: { select: authorColumns } },
  },
} as const satisfies Prisma.QuestionSelect;

/** A question as the waiting list shows it. */
export function toWaitingQuestion(row: Prisma.QuestionGetPayload<{ select: typeof waitingQuestionColumns }>): Written {
  const { postId, publishedAt, askedBackAt, followUpDueAt, language, regions, post } = row;
  return {
    kind: "QUESTION",
    id: postId,
    postId,
    title: post.title,
    path: postPath(post),
    author: toAuthorView(post.author, post.isAnonymous),
    excerpt: toPlainText(post.markdown, excerptLength),
    language,
    where: toPlaces(regions),
    topics: post.topics.map(({ topic }) => topic),
    since: (publishedAt ?? post.createdAt).toISOString(),
    askedBackAt: askedBackAt?.toISOString() ?? null,
    followUpDueAt: followUpDueAt?.toISOString() ?? null,
  };
}

/** What the waiting list selects of a comment that asks. */
export const waitingCommentColumns = {
  id: true,
  number: true,
  markdown: true,
  createdAt: true,
  askedBackAt: true,
  isAnonymous: true,
  author: { select: authorColumns },
  post: { select: postPart },
} as const satisfies Prisma.CommentSelect;

/** A comment that asks as the waiting list shows it. */
export function toWaitingComment(row: Prisma.CommentGetPayload<{ select: typeof waitingCommentColumns }>): Written {
  const { id, number, markdown, createdAt, askedBackAt, author, isAnonymous, post } = row;
  return {
    kind: "COMMENT",
    id,
    postId: post.id,
    title: post.title,
    path: permalink(post, number),
    author: toAuthorView(author, isAnonymous),
    excerpt: toPlainText(markdown, excerptLength),
    language: null,
    where: [],
    topics: post.topics.map(({ topic }) => topic),
    since: createdAt.toISOString(),
    askedBackAt: askedBackAt?.toISOString() ?? null,
    followUpDueAt: null,
  };
}
