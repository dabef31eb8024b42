import { describe, expect, it } from "vitest";
import { claimAnswer } from "@/lib/claims/commands";
import { getClaimState } from "@/lib/claims/queries";
import { makeQuestion } from "@/lib/comment-questions/commands";
import { postComment } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import { commentBody } from "@/lib/comments/schema";
import { follow } from "@/lib/follows/commands";
import * as notifications from "@/lib/notifications/jobs";
import { listNotifications } from "@/lib/notifications/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { getPost } from "@/lib/posts/queries";
import { getQuestionPage } from "@/lib/questions/queries";
import { listWaiting } from "@/lib/waiting/queries";
import { aMember, aPost } from "@/tests/factories/following";

const say = (actor: Actor, postId: string, markdown: string, parentId: string | null = null, isQuestion = false) =>
  postComment(actor, postId, commentBody.parse({ markdown, parentId, isQuestion }));

/** An article with a comment that asks, what was replied to it, and a comment beside it. */
async function aDiscussion() {
  const [author, practitioner] = [await aMember({ practitioner: true }), await aMember({ practitioner: true })];
  const [commenter, reads] = [await aMember(), await aMember()];
  const article = await aPost(author.id, { kind: "ARTICLE" });
  const asks = await say(commenter, article.id, "My left hip drops. What can I do?", null, true);
  const first = await say(author, article.id, "Which shoe wears first?", asks.id);
  const second = await say(author, article.id, "And since when?", asks.id);
  const third = await say(practitioner, article.id, "Stand on one leg, please.", asks.id);
  const back = await say(commenter, article.id, "The left one.", first.id);
  const beside = await say(reads, article.id, "I liked this.");
  return { author, practitioner, commenter, reads, article, asks, first, second, third, back, beside };
}

describe("a comment that becomes a question", () => {
  it("takes its replies along, the first of the author and of each practitioner as answers", async () => {
    const { author, practitioner, commenter, article, asks, first, second, third, back, beside } = await aDiscussion();
    const made = await makeQuestion(practitioner, asks.id, { title: "The left hip drops" });
    const thread = await listThread(null, made.id);
    expect(thread.map(({ id, kind, parentId }) => [id, kind, parentId])).toEqual([
      [first.id, "ANSWER", null],
      [back.id, "REPLY", first.id],
      [second.id, "REPLY", null],
      [third.id, "ANSWER", null],
    ]);
    expect(thread.map(({ author: by }) => by?.handle)).toEqual([
      author.handle,
      commenter.handle,
      author.handle,
      practitioner.handle,
    ]);
    const question = await getQuestionPage(null, made.path.split("/").at(-1) ?? "");
    expect(question).toMatchObject({
      state: "ANSWERED",
      answerCount: 2,
      commentCount: 4,
      fromComment: { path: expect.stringMatching(new RegExp(`#comment-${asks.number}$`)) },
      askedUnder: { slug: expect.any(String) },
      author: { handle: commenter.handle },
    });
    const left = await listThread(null, article.id);
    expect(left.map(({ id }) => id)).toEqual([asks.id, beside.id]);
    expect(left[0]).toMatchObject({
      isWaiting: false,
      became: {
        path: made.path,
        answerCount: 2,
        numbers: [first, second, third, back].map(({ number }) => number).toSorted((one, other) => one - other),
      },
    });
    expect(await getPost(null, article.id)).toMatchObject({ commentCount: 2 });
  });

  it("tells the commenter once, and one follow of either place hears of what follows", async () => {
    const { practitioner, commenter, reads, article, asks } = await aDiscussion();
    await follow(reads, { target: "post", id: article.id });
    await follow(commenter, { target: "comment", id: asks.id });
    const made = await makeQuestion(practitioner, asks.id, { title: "The left hip drops" });
    const event = {
      ...{ type: "comment.became-question" as const, commentId: asks.id, postId: made.id },
      actorId: practitioner.id,
    };
    await notifications.onCommentBecameQuestion(event);
    await notifications.onCommentBecameQuestion(event);
    const { items } = await listNotifications(commenter, { limit: 10 });
    expect(items.filter(({ kind }) => kind === "comment.became-question")).toEqual([
      expect.objectContaining({ path: made.path, cause: expect.objectContaining({ handle: practitioner.handle }) }),
    ]);
    const later = await say(practitioner, made.id, "One more thing.");
    await notifications.onCommentPosted({ type: "comment.posted", commentId: later.id });
    const told = await reader.notification.findMany({ where: { commentId: later.id }, select: { memberId: true } });
    expect(new Set(told.map(({ memberId }) => memberId))).toEqual(new Set([commenter.id, reads.id]));
  });

  it("takes along who is writing an answer to it", async () => {
    const [author, claimer, commenter] = [
      await aMember({ practitioner: true }),
      await aMember({ practitioner: true }),
      await aMember(),
    ];
    const article = await aPost(author.id, { kind: "ARTICLE" });
    const asks = await say(commenter, article.id, "Does the right knee count?", null, true);
    const { claim } = await claimAnswer(claimer, { commentId: asks.id });
    const made = await makeQuestion(commenter, asks.id, { title: "Does the right knee count?" });
    expect((await getClaimState(author, { postId: made.id })).claim).toEqual({ ...claim, isOwn: false });
    expect((await getClaimState(author, { commentId: asks.id })).claim).toBeNull();
  });

  it("waits as a question and no longer as a comment", async () => {
    const [author, commenter] = [await aMember({ practitioner: true }), await aMember()];
    const article = await aPost(author.id, { kind: "ARTICLE" });
    const asks = await say(commenter, article.id, "Does the right knee count?", null, true);
    const made = await makeQuestion(commenter, asks.id, { title: "Does the right knee count?" });
    const { items } = await listWaiting(author, { tab: "waiting", limit: 100 });
    const ours = items.filter(({ author: by }) => by.handle === commenter.handle);
    expect(ours.map(({ kind, id }) => [kind, id])).toEqual([["QUESTION", made.id]]);
  });

  it("is made once, by its writer, a practitioner or a moderator, and not of what stands under a question", async () => {
    const { practitioner, reads, asks } = await aDiscussion();
    const title = { title: "The left hip drops" };
    await expect(makeQuestion(reads, asks.id, title)).rejects.toMatchObject({ reason: "not-yours" });
    const both = await Promise.allSettled([
      makeQuestion(practitioner, asks.id, title),
      makeQuestion(practitioner, asks.id, title),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(makeQuestion(practitioner, asks.id, title)).rejects.toMatchObject({ reason: "already-a-question" });
    const asked = await aPost(reads.id, { kind: "QUESTION" });
    const under = await say(practitioner, asked.id, "Which side?");
    await expect(makeQuestion(practitioner, under.id, title)).rejects.toMatchObject({
      reason: "already-in-a-question",
    });
  });
});
