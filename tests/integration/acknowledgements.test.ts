import { describe, expect, test } from "vitest";
import { answerQuestion, postComment } from "@/lib/comments/commands";
import { answerBody, commentBody } from "@/lib/comments/schema";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { settleFlag } from "@/lib/raised-flags/commands";
import { getPostState } from "@/lib/viewer/queries";
import { aCaller } from "@/tests/factories/callers";
import { aFlag } from "@/tests/factories/flags";
import { aComment, aPost } from "@/tests/factories/following";
import { aPerson } from "@/tests/factories/library";
import { aPractitioner, aQuestion } from "@/tests/factories/threads";

const markdown = "Have it looked at before you load it again.";
const answer = (actor: Actor, id: string, acknowledgesFlag = false) =>
  answerQuestion(actor, id, answerBody.parse({ markdown, acknowledgesFlag }));
const comment = (actor: Actor, id: string, acknowledgesFlag = false) =>
  postComment(actor, id, commentBody.parse({ markdown, acknowledgesFlag }));

async function aFlaggedQuestion() {
  const asker = await aPerson();
  const question = await aQuestion(asker);
  const flag = await aFlag(asker.id, question.id);
  const { ruleId } = await reader.raisedFlag.findUniqueOrThrow({ where: { id: flag.id }, select: { ruleId: true } });
  return { asker, question, flag, ruleId };
}

describe("a question with an open red flag", () => {
  test("is answered by a practitioner who says that they have read it, which is kept with the answer", async () => {
    const [{ question, ruleId }, practitioner] = [await aFlaggedQuestion(), await aPractitioner()];
    await expect(answer(practitioner, question.id)).rejects.toMatchObject({ reason: "flag-unacknowledged" });
    const { id } = await answer(practitioner, question.id, true);
    expect(await reader.flagAcknowledgement.findUnique({ where: { commentId: id } })).toMatchObject({
      memberId: practitioner.id,
      ruleIds: [ruleId],
    });
  });

  test("is commented on by a practitioner who has read it once", async () => {
    const [{ asker, question }, practitioner] = [await aFlaggedQuestion(), await aPractitioner()];
    await expect(comment(practitioner, question.id)).rejects.toMatchObject({ reason: "flag-unacknowledged" });
    await comment(practitioner, question.id, true);
    await comment(practitioner, question.id);
    await comment(await aPerson(), question.id);
    await comment(asker, question.id);
  });

  test("tells a reader no more than one without: both ask for the same sentence", async () => {
    const [{ question }, plain, one] = [await aFlaggedQuestion(), await aQuestion(await aPerson()), await aPerson()];
    const stateOf = async (id: string) => (await getPostState(one, id)).acknowledge;
    expect(await stateOf(question.id)).toEqual({ answer: "GENERAL", comment: null, replies: [] });
    expect(await stateOf(question.id)).toEqual(await stateOf(plain.id));
    for (const { id } of [question, plain]) {
      await expect(answer(one, id)).rejects.toMatchObject({ reason: "signs-unacknowledged" });
      const posted = await answer(one, id, true);
      expect(await reader.flagAcknowledgement.findUnique({ where: { commentId: posted.id } })).toMatchObject({
        ruleIds: [],
      });
    }
  });

  test("asks for nothing more once it is settled", async () => {
    const [{ question, flag }, practitioner] = [await aFlaggedQuestion(), await aPractitioner()];
    expect((await getPostState(practitioner, question.id)).acknowledge).toMatchObject({
      answer: "FLAGS",
      comment: "FLAGS",
    });
    await settleFlag(await aCaller({ role: "MODERATOR" }), flag.id, "CARE_ADVISED");
    expect((await getPostState(practitioner, question.id)).acknowledge).toEqual({
      answer: null,
      comment: null,
      replies: [],
    });
    await answer(practitioner, question.id);
  });
});

describe("a comment under an article with an open red flag", () => {
  async function aFlaggedComment() {
    const [author, asker, practitioner] = [await aPerson(), await aPerson(), await aPractitioner()];
    const article = await aPost(author.id, { kind: "ARTICLE" });
    const asking = await aComment(asker.id, article.id, { kind: "QUESTION" });
    const below = await aComment(author.id, article.id, { parentId: asking.id });
    const flag = await aFlag(asker.id, article.id, { commentId: asking.id });
    const { ruleId } = await reader.raisedFlag.findUniqueOrThrow({ where: { id: flag.id }, select: { ruleId: true } });
    const reply = (actor: Actor, parentId: string | null, acknowledgesFlag = false) =>
      postComment(actor, article.id, commentBody.parse({ markdown, parentId, acknowledgesFlag }));
    return { author, asker, practitioner, article, asking, below, flag, ruleId, reply };
  }

  test("is replied to by a practitioner who says that they have read it, which is kept with the reply", async () => {
    const { practitioner, asking, below, reply, ruleId } = await aFlaggedComment();
    for (const parentId of [asking.id, below.id])
      await expect(reply(practitioner, parentId)).rejects.toMatchObject({ reason: "flag-unacknowledged" });
    const { id } = await reply(practitioner, asking.id, true);
    expect(await reader.flagAcknowledgement.findUnique({ where: { commentId: id } })).toMatchObject({
      memberId: practitioner.id,
      ruleIds: [ruleId],
    });
    await reply(practitioner, below.id);
  });

  test("asks it for each comment that has one, and for none beside it", async () => {
    const { practitioner, article, asking, below, flag, reply } = await aFlaggedComment();
    const other = await aPerson();
    const [second, beside] = [
      await aComment(other.id, article.id, { kind: "QUESTION" }),
      await aComment(other.id, article.id),
    ];
    const secondFlag = await aFlag(other.id, article.id, { commentId: second.id });
    await reply(practitioner, beside.id);
    await reply(practitioner, null);
    const repliesOf = async () => (await getPostState(practitioner, article.id)).acknowledge;
    expect(await repliesOf()).toMatchObject({ answer: null, comment: null });
    expect(new Set((await repliesOf()).replies)).toEqual(
      new Set([
        { commentId: asking.id, flagIds: [flag.id] },
        { commentId: below.id, flagIds: [flag.id] },
        { commentId: second.id, flagIds: [secondFlag.id] },
      ]),
    );
    await reply(practitioner, asking.id, true);
    expect((await repliesOf()).replies, "the same rule, but another's words").toEqual([
      { commentId: second.id, flagIds: [secondFlag.id] },
    ]);
    await expect(reply(practitioner, second.id)).rejects.toMatchObject({ reason: "flag-unacknowledged" });
  });

  test("tells others nothing, lets a practitioner ask back, and asks for nothing once it is settled", async () => {
    const { author, asker, practitioner, article, asking, flag, reply } = await aFlaggedComment();
    for (const actor of [author, asker, await aPerson(), await aCaller({ role: "MODERATOR" })]) {
      expect((await getPostState(actor, article.id)).acknowledge.replies).toEqual([]);
      await reply(actor, asking.id);
    }
    const back = { markdown: "Which side is it?", parentId: asking.id, asksBack: true };
    await postComment(practitioner, article.id, commentBody.parse(back));
    await settleFlag(practitioner, flag.id, "CARE_ADVISED");
    expect((await getPostState(practitioner, article.id)).acknowledge.replies).toEqual([]);
    await reply(practitioner, asking.id);
  });
});
