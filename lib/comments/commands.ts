import {
  canAnswer,
  canAskBack,
  canComment,
  canEditComment,
  canPostPast,
  canPrescribe,
  canRemoveComment,
} from "@/lib/comments/policy";
import {
  type Acknowledging,
  type Editability,
  editWindow,
  findAskerId,
  getAcknowledging,
  getAskersAge,
  getEditability,
  getReplyPlace,
  hasAnswered,
} from "@/lib/comments/queries";
import { type AnswerBody, type CommentBody, type EditBody, type PostedView, permalink } from "@/lib/comments/schema";
import { attachPhotos } from "@/lib/photos/columns";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { type Commentability, getCommentability } from "@/lib/posts/queries";
import { renderAs } from "@/lib/practitioners/queries";
import { prescriptionRows } from "@/lib/prescriptions/columns";
import { getPrescribed, listReasonsAgainst } from "@/lib/prescriptions/queries";

/** Keeps who has acknowledged which flags, with what they posted. */
const acknowledged = (actor: Actor, needed: Acknowledging["answer"], ruleIds: readonly string[]) =>
  needed ? { acknowledged: { create: { memberId: actor.id, ruleIds: [...ruleIds], createdAt: now() } } } : {};

const posted = { id: true, number: true } as const;

/** Whoever writes under a post; its asker may stand there without their name. */
const writerUnder = (actor: Actor, post: Commentability) => ({
  memberId: actor.id,
  isUnnamed: post.isAnonymous && post.authorId === actor.id,
});

/** Pages that show a thread, or how much of it there is. */
const touchThread = (tx: Tx, post: { id: string; kind: Commentability["kind"] }) =>
  touch(tx, postKeys.detail(post.id), postKeys.list(post.kind), postKeys.home);

/**
 * Posts a comment on a post, or a reply to another comment; one that asks back makes what was asked wait for the asker.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canComment}, {@link canAskBack} or {@link canPostPast}
 */
export async function postComment(actor: Actor, postId: string, body: CommentBody): Promise<PostedView> {
  const post = await getCommentability(actor, postId);
  const commenting = permit(actor, "comment:post", canComment(actor, post));
  const parentId = body.parentId && (await getReplyPlace(actor, postId, body.parentId));
  if (body.asksBack)
    permit(actor, "comment:ask-back", canAskBack(actor, { askerId: await findAskerId(actor, post, parentId) }));
  const { comment: unread, ruleIds } = await getAcknowledging(actor, post, body.parentId);
  // Whoever asks back gives no advice yet.
  const needed = body.asksBack ? null : unread;
  permit(actor, "comment:post-past-flags", canPostPast(needed, body.acknowledgesFlag));
  const kind = body.isQuestion && !body.asksBack && post.kind !== "QUESTION" ? "QUESTION" : "REPLY";
  const rendered = await renderAs(actor, body.markdown, writerUnder(actor, post));
  return write(commenting, async (tx) => {
    const comment = await tx.comment.create({
      data: {
        kind,
        asksBack: body.asksBack,
        postId,
        parentId,
        authorId: actor.id,
        credentialId: actor.credentialId,
        createdAt: now(),
        ...rendered,
        ...acknowledged(actor, needed, ruleIds),
      },
      select: posted,
    });
    await attachPhotos(tx, actor, { photos: body.photos, on: { commentId: comment.id } });
    await announce(tx, { type: "comment.posted", commentId: comment.id, postId });
    await touchThread(tx, post);
    return { ...comment, path: permalink(post, comment.number) };
  });
}

/**
 * Posts an answer with its prescriptions and announces it to whoever follows the question.
 *
 * One answer per member and question; the unique index settles a double click.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canAnswer}, {@link canPrescribe} or {@link canPostPast}; `conflict`
 */
export async function answerQuestion(actor: Actor, questionId: string, body: AnswerBody): Promise<PostedView> {
  const question = await getCommentability(actor, questionId);
  const answeredByViewer = await hasAnswered(actor, questionId);
  const prescribed = await getPrescribed(actor, body.prescriptions, {
    reasons: await listReasonsAgainst(actor, questionId),
  });
  const answering = permit(actor, "answer:post", canAnswer(actor, { ...question, answeredByViewer }));
  permit(actor, "answer:prescribe", canPrescribe(await getAskersAge(actor, questionId), body.prescriptions));
  const rendered = await renderAs(actor, body.markdown, writerUnder(actor, question));
  const { answer: needed, ruleIds } = await getAcknowledging(actor, question);
  permit(actor, "answer:post-past-flags", canPostPast(needed, body.acknowledgesFlag));
  return write(answering, async (tx) => {
    const answer = await tx.comment.create({
      data: {
        kind: "ANSWER",
        postId: questionId,
        authorId: actor.id,
        credentialId: actor.credentialId,
        createdAt: now(),
        ...rendered,
        prescriptions: { create: prescriptionRows(prescribed) },
        ...acknowledged(actor, needed, ruleIds),
      },
      select: posted,
    });
    await attachPhotos(tx, actor, { photos: body.photos, on: { commentId: answer.id } });
    await announce(tx, { type: "answer.posted", commentId: answer.id, postId: questionId });
    await touchThread(tx, question);
    await touch(tx, ...body.prescriptions.map(({ exerciseId }) => postKeys.detail(exerciseId)));
    return { ...answer, path: permalink(question, answer.number) };
  });
}

async function keepWording(tx: Tx, actor: Actor, comment: Editability): Promise<void> {
  await tx.revision.create({
    data: { commentId: comment.id, markdown: comment.markdown, editorId: actor.id, createdAt: now() },
  });
}

/**
 * Changes the wording of one's own comment; the earlier one stays readable in its history.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEditComment} or {@link canPrescribe}
 */
export async function editComment(actor: Actor, id: string, body: EditBody): Promise<PostedView> {
  const comment = await getEditability(actor, id);
  const reasons = await listReasonsAgainst(actor, comment.postId);
  const prescriptions = await getPrescribed(actor, body.prescriptions ?? [], { reasons, commentId: id });
  permit(actor, "answer:prescribe", canPrescribe(await getAskersAge(actor, comment.postId), prescriptions));
  const editing = permit(actor, "comment:edit", canEditComment(actor, comment, editWindow()));
  const writer = { memberId: comment.authorId, isUnnamed: comment.isAnonymous };
  const rendered = await renderAs(actor, body.markdown, writer);
  return write(editing, async (tx) => {
    await keepWording(tx, actor, comment);
    const changesPrescriptions = comment.kind === "ANSWER" && body.prescriptions !== undefined;
    await tx.comment.update({
      where: { id },
      data: {
        ...rendered,
        editedAt: now(),
        ...(changesPrescriptions ? { prescriptions: { deleteMany: {}, create: prescriptionRows(prescriptions) } } : {}),
      },
    });
    await announce(tx, { type: "comment.edited", commentId: id, postId: comment.postId });
    await touchThread(tx, { id: comment.postId, kind: comment.post.kind });
    return { id, number: comment.number, path: permalink(comment.post, comment.number) };
  });
}

/**
 * Takes a comment away; where others replied, a tombstone stays.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRemoveComment}
 */
export async function removeComment(actor: Actor, id: string): Promise<{ id: string }> {
  const comment = await getEditability(actor, id);
  const isOwn = comment.authorId === actor.id;
  const action = isOwn ? "comment:remove" : "moderation:remove-comment";
  const removing = permit(actor, action, canRemoveComment(actor, comment));
  return write(about(removing, { postId: comment.postId, commentId: id }), async (tx) => {
    await tx.comment.update({ where: { id }, data: { status: "REMOVED" } });
    await touchThread(tx, { id: comment.postId, kind: comment.post.kind });
    return { id };
  });
}
