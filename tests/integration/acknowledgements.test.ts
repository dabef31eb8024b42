import { describe, expect, test } from "vitest";
import { answerQuestion, postComment } from "@/lib/comments/commands";
import { answerBody, commentBody } from "@/lib/comments/schema";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { settleFlag } from "@/lib/raised-flags/commands";
import { getPostState } from "@/lib/viewer/queries";
import { aCaller } from "@/tests/factories/callers";
import { aFlag } from "@/tests/factories/flags";
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
    expect(await stateOf(question.id)).toEqual({ answer: "GENERAL", comment: null });
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
    expect((await getPostState(practitioner, question.id)).acknowledge).toEqual({ answer: "FLAGS", comment: "FLAGS" });
    await settleFlag(await aCaller({ role: "MODERATOR" }), flag.id, "CARE_ADVISED");
    expect((await getPostState(practitioner, question.id)).acknowledge).toEqual({ answer: null, comment: null });
    await answer(practitioner, question.id);
  });
});
