import { attachPhotos } from "@/lib/photos/columns";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";
import { getCommentability } from "@/lib/posts/queries";
import { pagesWithQuestion } from "@/lib/questions/cached-pages";
import { pathOf, slugOf, toPostChange, toPostRow, topicsOf } from "@/lib/questions/columns";
import { canAsk, canEditQuestion, canSettleFollowUp } from "@/lib/questions/policy";
import { getNamed, getQuestionStanding, type QuestionStanding } from "@/lib/questions/queries";
import type { AskedView, FollowUpView, QuestionBody, QuestionEditBody } from "@/lib/questions/schema";
import { assertNoEmergency } from "@/lib/red-flags/queries";

/**
 * Asks a question, from scratch or under an article or exercise, and announces it.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canAsk}; `invalid` for a sign of an emergency, or naming an
 *   unknown topic, region or photo; `not-found` when what it is asked under is not there
 */
export async function askQuestion(actor: Actor, body: QuestionBody): Promise<AskedView> {
  const asking = permit(actor, "question:ask", canAsk(actor));
  await assertNoEmergency(actor, body.safety.signs);
  const named = await getNamed(actor, body, body.isAnonymous);
  const under = body.askedUnderId ? await getCommentability(actor, body.askedUnderId) : null;
  return write(asking, async (tx) => {
    const at = now();
    const moments = { createdAt: at, publishedAt: at, lastActivityAt: at };
    const post = await tx.post.create({
      // The address is settled below, once the number is known.
      data: { ...toPostRow(body, named), ...moments, authorId: actor.id, slug: crypto.randomUUID() },
      select: { id: true, number: true },
    });
    await attachPhotos(tx, actor, { photos: body.photos, on: { postId: post.id } });
    const slug = slugOf(post.number, body.title);
    await tx.post.update({ where: { id: post.id }, data: { slug } });
    await announce(tx, { type: "question.asked", postId: post.id, signs: body.safety.signs });
    await touch(tx, ...pagesWithQuestion({ slugs: [slug], topics: topicsOf(body), ids: under ? [under.id] : [] }));
    return { ...post, path: pathOf(slug) };
  });
}

async function keepWording(tx: Tx, actor: Actor, { id, title, markdown, intake }: QuestionStanding): Promise<void> {
  await tx.revision.create({
    data: { postId: id, title, markdown, intake, editorId: actor.id, createdAt: now() },
  });
}

/**
 * Changes one's own question; how it stood before stays readable, and addresses that were shared go on working.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEditQuestion}; `invalid` naming an unknown
 *   topic or region
 */
export async function editQuestion(actor: Actor, questionId: string, body: QuestionEditBody): Promise<AskedView> {
  const question = await getQuestionStanding(actor, questionId);
  const editing = permit(actor, "question:edit", canEditQuestion(actor, question));
  const named = await getNamed(actor, body, question.isAnonymous);
  return write(editing, async (tx) => {
    const { number, slug: formerSlug, topics: formerTopics } = question;
    const slug = slugOf(number, body.title);
    await keepWording(tx, actor, question);
    await tx.post.update({
      where: { id: questionId },
      data: { ...toPostChange(body, named), slug, editedAt: now() },
    });
    await announce(tx, { type: "question.edited", postId: questionId });
    const topics = [...formerTopics, ...topicsOf(body)];
    await touch(tx, ...pagesWithQuestion({ slugs: [slug, formerSlug], topics, ids: [questionId] }));
    return { id: questionId, number, path: pathOf(slug) };
  });
}

/**
 * Says that a question which got worse has been looked at again; where nothing is due nothing happens.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSettleFollowUp}
 */
export async function settleFollowUp(actor: Actor, questionId: string): Promise<FollowUpView> {
  await getCommentability(actor, questionId);
  return write(permit(actor, "question:settle-follow-up", canSettleFollowUp(actor)), async (tx) => {
    await tx.question.updateMany({
      where: { postId: questionId, followUpDueAt: { not: null } },
      data: { followUpDueAt: null },
    });
    return { id: questionId, followUpDueAt: null };
  });
}
