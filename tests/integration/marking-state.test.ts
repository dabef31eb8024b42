import { expect, test } from "vitest";
import { acceptAnswer, endorseAnswer, reportHarm, undoAccept } from "@/lib/marks/commands";
import { getMarkableThread } from "@/lib/marks/queries";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { getPostState } from "@/lib/viewer/queries";
import { aCaller } from "@/tests/factories/callers";
import { aPerson } from "@/tests/factories/library";
import { becauseOfTheNerve, outsideTheScopeOf } from "@/tests/factories/marks";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const afterDays = async <T>(days: number, work: () => Promise<T>): Promise<T> => {
  setClock(new Date(Date.now() + days * 86_400_000));
  return work().finally(() => setClock(null));
};

async function aThread() {
  const [asker, author] = [await aPerson({ name: "Maren" }), await aPractitioner()];
  const question = await aQuestion(asker);
  return { asker, author, question, answer: await anAnswer(author, question.id) };
}

const marking = async (viewer: Actor | null, postId: string) => {
  const { mayMark, judgeDenied, marksForAsker, unmarksForAsker } = await getPostState(viewer, postId);
  return { mayMark, judgeDenied, marksForAsker, unmarksForAsker };
};

test("a practitioner is told beforehand that a question lies outside their scope", async () => {
  const { question, answer } = await aThread();
  const [inside, outside] = [await aPractitioner("Mei"), await aPractitioner("Henrik")];
  await endorseAnswer(outside, answer.id);
  await outsideTheScopeOf(outside, question.id);
  expect(await marking(inside, question.id)).toMatchObject({ mayMark: true, judgeDenied: null });
  expect(await marking(outside, question.id)).toMatchObject({ mayMark: true, judgeDenied: "outside-your-scope" });
  expect((await getPostState(outside, question.id)).stances, "what they said they may take back").toHaveLength(1);
  await expect(endorseAnswer(outside, answer.id)).rejects.toMatchObject({ reason: "outside-your-scope" });
});

test("readers, strangers and whoever asked without their name have nothing to say as practitioners", async () => {
  const { question, asker } = await aThread();
  expect(await marking(null, question.id)).toMatchObject({ mayMark: false, judgeDenied: "sign-in" });
  expect(await marking(await aPerson(), question.id)).toMatchObject({ mayMark: false });
  expect(await marking(asker, question.id)).toMatchObject({ mayMark: true, judgeDenied: "practitioners-only" });
  const unnamed = await aPractitioner();
  const own = await aQuestion(unnamed, { isAnonymous: true });
  expect(await marking(unnamed, own.id)).toMatchObject({ mayMark: true, judgeDenied: "asked-without-name" });
});

test("for an asker who is gone one mark stands: until it is taken back, no button offers another", async () => {
  const { question, answer } = await aThread();
  const [peer, other, moderator] = [
    await aPractitioner("Mei"),
    await aPractitioner(),
    await aCaller({ role: "MODERATOR" }),
  ];
  expect(await marking(peer, question.id)).toMatchObject({ marksForAsker: false, unmarksForAsker: false });
  await afterDays(40, async () => {
    for (const each of [peer, other, moderator])
      expect(await marking(each, question.id)).toMatchObject({ marksForAsker: true, unmarksForAsker: false });
    const outside = await aPractitioner();
    await outsideTheScopeOf(outside, question.id);
    expect(await marking(outside, question.id)).toMatchObject({ marksForAsker: false });
    await acceptAnswer(peer, answer.id);
    expect(await marking(peer, question.id)).toMatchObject({ marksForAsker: false, unmarksForAsker: true });
    expect(await marking(moderator, question.id)).toMatchObject({ marksForAsker: false, unmarksForAsker: true });
    expect(await marking(other, question.id), "not theirs to undo").toMatchObject({
      ...{ marksForAsker: false, unmarksForAsker: false },
    });
    await undoAccept(peer, answer.id);
    expect(await marking(other, question.id)).toMatchObject({ marksForAsker: true });
  });
});

test("the asker's own mark is nobody else's to take back, and one on a hidden answer stands in nobody's way", async () => {
  const { asker, question, answer } = await aThread();
  const [peer, moderator] = [await aPractitioner("Mei"), await aCaller({ role: "MODERATOR" })];
  await acceptAnswer(asker, answer.id);
  await afterDays(40, async () => {
    for (const each of [peer, moderator])
      expect(await marking(each, question.id)).toMatchObject({ marksForAsker: false, unmarksForAsker: false });
    await reportHarm(peer, answer.id, { reason: becauseOfTheNerve });
    expect(await marking(moderator, question.id)).toMatchObject({ marksForAsker: true });
    expect((await getMarkableThread(peer, question.id)).accepted).toBeNull();
  });
});
