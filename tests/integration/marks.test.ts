import { expect, test } from "vitest";
import { removeComment } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import { acceptAnswer, endorseAnswer, undoAccept, undoEndorse } from "@/lib/marks/commands";
import { listMarks } from "@/lib/marks/queries";
import { getQuestionPage } from "@/lib/questions/queries";
import { voteHelpful, withdrawVote } from "@/lib/votes/commands";
import { aPerson } from "@/tests/factories/library";
import { anAcceptedAnswer, anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const stateOf = async (path: string) => (await getQuestionPage(null, path.split("/").at(-1) ?? "")).state;

test("an accept marks the question, moves to another answer, and can be taken back", async () => {
  const { asker, question, answer } = await anAcceptedAnswer();
  expect(await stateOf(question.path)).toBe("MARKED");
  const other = await anAnswer(await aPractitioner("Henrik Lund"), question.id);
  await acceptAnswer(asker, other.id);
  const marks = await listMarks(null, question.id);
  expect(marks.map(({ kind, commentId }) => ({ kind, commentId }))).toEqual([{ kind: "ACCEPT", commentId: other.id }]);
  await undoAccept(asker, other.id);
  expect(await stateOf(question.path)).toBe("ANSWERED");
  expect(answer.id).not.toBe(other.id);
});

test("of accepts at the same moment exactly one stands", async () => {
  const asker = await aPerson();
  const question = await aQuestion(asker);
  const answers = [];
  for (let index = 0; index < 4; index += 1) answers.push(await anAnswer(await aPractitioner(), question.id));
  await Promise.allSettled([...answers, ...answers].map(({ id }) => acceptAnswer(asker, id)));
  expect((await listMarks(null, question.id)).filter(({ kind }) => kind === "ACCEPT")).toHaveLength(1);
  expect(await stateOf(question.path)).toBe("MARKED");
});

test("an accepted answer that is removed no longer marks the question", async () => {
  const { author, question, answer } = await anAcceptedAnswer();
  await removeComment(author, answer.id);
  expect(await stateOf(question.path)).toBe("WAITING");
  expect(await listMarks(null, question.id)).toEqual([]);
});

test("endorsements are counted once each, shown with who and which credential, and undone", async () => {
  const { question, answer } = await anAcceptedAnswer();
  const peers = [await aPractitioner("Henrik Lund"), await aPractitioner("Mei Tanaka")];
  await Promise.allSettled([...peers, ...peers].map((peer) => endorseAnswer(peer, answer.id)));
  const endorsements = (await listMarks(null, question.id)).filter(({ kind }) => kind === "ENDORSE");
  expect(endorsements.map(({ member }) => member.name).toSorted()).toEqual(["Henrik Lund", "Mei Tanaka"]);
  expect(endorsements[0]?.credential).toMatchObject({ profession: "PHYSIOTHERAPIST" });
  for (const peer of peers) await undoEndorse(peer, answer.id);
  expect((await listThread(null, question.id))[0]?.endorseCount).toBe(0);
});

test("only those who may, mark", async () => {
  const { answer, author } = await anAcceptedAnswer();
  const reader = await aPerson();
  await expect(acceptAnswer(reader, answer.id)).rejects.toMatchObject({ reason: "asker-only" });
  await expect(endorseAnswer(reader, answer.id)).rejects.toMatchObject({ reason: "practitioners-only" });
  await expect(endorseAnswer(author, answer.id)).rejects.toMatchObject({ reason: "own-answer" });
});

test("a vote counts once however often it is given, and not for oneself", async () => {
  const { author, answer } = await anAcceptedAnswer();
  const reader = await aPerson();
  const target = { commentId: answer.id };
  await Promise.allSettled([voteHelpful(reader, target), voteHelpful(reader, target)]);
  expect(await voteHelpful(reader, target)).toEqual({ helpfulCount: 1, voted: true });
  expect(await withdrawVote(reader, target)).toEqual({ helpfulCount: 0, voted: false });
  await expect(voteHelpful(author, target)).rejects.toMatchObject({ reason: "own-words" });
});

test("a thread is read with the same number of queries, however long it is", async () => {
  const { question } = await anAcceptedAnswer();
  const read = () => Promise.all([listThread(null, question.id), listMarks(null, question.id)]);
  const { queries: few } = await countQueries(read);
  for (let index = 0; index < 5; index += 1) await anAnswer(await aPractitioner(), question.id);
  const { queries: many } = await countQueries(read);
  expect(many).toHaveLength(few.length);
  expect(many.length).toBeLessThanOrEqual(12);
});
