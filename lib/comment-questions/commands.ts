import { canMakeQuestion } from "@/lib/comment-questions/policy";
import { type Convertible, getConvertible } from "@/lib/comment-questions/queries";
import type { CommentQuestionBody } from "@/lib/comment-questions/schema";
import * as sql from "@/lib/comment-questions/sql";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { postPath } from "@/lib/posts/schema";
import { slugOf, writtenIn } from "@/lib/questions/columns";
import type { AskedView } from "@/lib/questions/schema";
import { topicKeys } from "@/lib/topics/keys";

/** The question as its commenter would have asked it, waiting since the comment was written. */
async function ask(tx: Tx, comment: Convertible, title: string) {
  const { authorId, createdAt, markdown, html, rendererVersion, postId, post } = comment;
  const moments = { createdAt, publishedAt: createdAt, lastActivityAt: createdAt };
  const asked = await tx.post.create({
    data: {
      ...{ kind: "QUESTION", slug: crypto.randomUUID(), title, authorId, markdown, html, rendererVersion, ...moments },
      askedUnderId: postId,
      topics: { create: post.topics.map(({ topicId }) => ({ topicId })) },
      question: { create: { fromCommentId: comment.id, language: writtenIn({ title, markdown }) } },
    },
    select: { id: true, number: true },
  });
  const slug = slugOf(asked.number, title);
  await tx.post.update({ where: { id: asked.id }, data: { slug } });
  return { ...asked, slug };
}

/** Everything that hung on the comment goes along; the comment itself stays where it was written. */
async function moveAlong(tx: Tx, comment: Convertible, questionId: string): Promise<void> {
  const { id: commentId, postId: fromId, path, authorId: askerId, post } = comment;
  await tx.$executeRaw(sql.moveReplies({ fromId, fromAuthorId: post.authorId, commentId, path, askerId, questionId }));
  await tx.$executeRaw(sql.countMoved(fromId, questionId));
  await tx.$queryRaw(sql.settleQuestion(questionId));
  await tx.$executeRaw(sql.moveFollows(commentId, questionId));
  await tx.$executeRaw(sql.moveClaim(commentId, questionId));
  await tx.$executeRaw(sql.moveNotifications(fromId, questionId));
  // It waits as a question now, no longer as a comment.
  await tx.comment.update({
    where: { id: commentId },
    data: { kind: "REPLY", answerReplyCount: 0, askedBackAt: null },
  });
}

/**
 * Makes a question of a comment under an article or exercise, with what was replied to it, and tells the commenter.
 *
 * Both places link to each other; a unique index settles two who do it at the same moment.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canMakeQuestion}; `conflict`
 */
export async function makeQuestion(actor: Actor, commentId: string, body: CommentQuestionBody): Promise<AskedView> {
  const comment = await getConvertible(actor, commentId);
  const isOwn = comment.authorId === actor.id;
  const action = isOwn || actor.credentialId ? "comment:make-question" : "moderation:make-question";
  const making = about(permit(actor, action, canMakeQuestion(actor, comment)), { postId: comment.postId, commentId });
  return write(making, async (tx) => {
    const { slug, ...asked } = await ask(tx, comment, body.title);
    await moveAlong(tx, comment, asked.id);
    await announce(tx, { type: "question.asked", postId: asked.id, signs: [] });
    await announce(tx, { type: "comment.became-question", commentId, postId: asked.id, actorId: actor.id });
    await touch(tx, postKeys.detail(comment.postId), postKeys.list("QUESTION"), postKeys.home);
    await touch(tx, postKeys.list(comment.post.kind), postKeys.address("QUESTION", slug));
    await touch(tx, ...comment.post.topics.map(({ topic }) => topicKeys.detail(topic.slug)));
    return { ...asked, path: postPath({ kind: "QUESTION", slug }) };
  });
}
