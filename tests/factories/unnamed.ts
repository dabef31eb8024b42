import { addAddendum } from "@/lib/addenda/commands";
import { addendumBody } from "@/lib/addenda/schema";
import { editComment, postComment } from "@/lib/comments/commands";
import { commentBody, editBody } from "@/lib/comments/schema";
import { follow } from "@/lib/follows/commands";
import { acceptAnswer, endorseAnswer } from "@/lib/marks/commands";
import * as notifications from "@/lib/notifications/jobs";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { editQuestion } from "@/lib/questions/commands";
import { questionEditBody } from "@/lib/questions/schema";
import { aMember } from "@/tests/factories/following";
import { aNamedTopic } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const say = (actor: Actor, postId: string, markdown: string, parentId: string | null = null) =>
  postComment(actor, postId, commentBody.parse({ markdown, parentId }));

/** Everybody around a thread: who answers, who follows what, and who merely looks. */
async function surroundings(asker: Actor) {
  const topic = await aNamedTopic({ kind: "REGION", name: "Hip" });
  const [helper, peer] = [await aPractitioner("Ines Oduya"), await aPractitioner("Henrik Lund")];
  const [ofTopic, ofThread, ofAsker] = [await aMember(), await aMember(), await aMember()];
  await follow(ofTopic, { target: "topic", slug: topic.slug });
  await follow(ofAsker, { target: "practitioner", handle: asker.handle });
  return { topic, helper, peer, ofTopic, ofThread, ofAsker };
}

/** Runs what the worker would run of a thread's events, the asker's and others'. */
async function tellOf(postId: string, answerId: string): Promise<void> {
  await notifications.onQuestionAsked({ type: "question.asked", postId });
  const comments = await reader.comment.findMany({
    where: { postId },
    orderBy: { number: "asc" },
    select: { id: true, kind: true },
  });
  for (const { id: commentId, kind } of comments) {
    if (kind === "ANSWER") await notifications.onAnswerPosted({ type: "answer.posted", commentId });
    else await notifications.onCommentPosted({ type: "comment.posted", commentId });
  }
  const marks = await reader.mark.findMany({ where: { postId }, select: { id: true, kind: true } });
  for (const { id: markId, kind } of marks) {
    const type = kind === "ACCEPT" ? "answer.accepted" : "answer.endorsed";
    await notifications.onAnswerMarked({ type, markId, commentId: answerId });
  }
}

/**
 * A question asked without a name by a practitioner, in whose thread they do all that an asker can: comment, reply,
 * add a fact, change a wording and accept; with the same words each time.
 */
export async function anUnnamedThread(asker: Actor) {
  const around = await surroundings(asker);
  const { topic, helper, peer, ofThread } = around;
  const question = await aQuestion(asker, { isAnonymous: true, topics: [topic.slug] });
  for (const member of [helper, peer, ofThread]) await follow(member, { target: "post", id: question.id });
  const added = await say(asker, question.id, "It began after a long drive.");
  await editComment(asker, added.id, editBody.parse({ markdown: "It began after a long flight." }));
  const { id: addendumId } = await addAddendum(
    asker,
    question.id,
    addendumBody.parse({ markdown: "Now the left too." }),
  );
  const edited = { title: "The right leg turns in", markdown: "It turns in when I stand up.", topics: [topic.slug] };
  await editQuestion(asker, question.id, questionEditBody.parse(edited));
  const answer = await anAnswer(helper, question.id);
  const reply = await say(asker, question.id, "How often should I do that?", answer.id);
  const others = await say(peer, question.id, "Three times a week is plenty.", answer.id);
  await acceptAnswer(asker, answer.id);
  await endorseAnswer(peer, answer.id);
  await notifications.onAddendumPosted({ type: "addendum.posted", addendumId, postId: question.id });
  await tellOf(question.id, answer.id);
  return { asker, ...around, question, added, answer, reply, others };
}
export type UnnamedThread = Awaited<ReturnType<typeof anUnnamedThread>>;
