import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as stopRoute from "@/app/api/unsubscribe/marks/[token]/route";
import { postComment, removeComment } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import { commentBody } from "@/lib/comments/schema";
import { acceptAnswer, endorseAnswer, reportHarm, stopReminders, undoAccept, undoStance } from "@/lib/marks/commands";
import { remindAskers } from "@/lib/marks/jobs";
import { findReminder, isAskerGone, listMarkHistory, listMarks, listOwnStances } from "@/lib/marks/queries";
import { setClock } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { getQuestionPage } from "@/lib/questions/queries";
import { voteHelpful, withdrawVote } from "@/lib/votes/commands";
import { Prisma } from "@/prisma/generated/client";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aCheckIn, aReport } from "@/tests/factories/check-ins";
import { aPerson } from "@/tests/factories/library";
import { aDisagreement, becauseOfTheNerve } from "@/tests/factories/marks";
import { anAcceptedAnswer, anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
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
  for (const peer of peers) await undoStance(peer, answer.id, "ENDORSE");
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

const dayMs = 86_400_000;
const inDays = async <T>(days: number, work: () => Promise<T>): Promise<T> => {
  setClock(new Date(Date.now() + days * dayMs));
  return work().finally(() => setClock(null));
};

describe("an asker who is gone", () => {
  test("is one of whom nothing was seen for thirty days", async () => {
    const [asker, peer] = [await aPerson(), await aPractitioner()];
    await aQuestion(asker);
    expect(await inDays(29, () => isAskerGone(peer, asker.id))).toBe(false);
    expect(await inDays(31, () => isAskerGone(peer, asker.id))).toBe(true);
    expect(await inDays(31, async () => isAskerGone(await aPerson(), asker.id))).toBe(false);
    await inDays(20, () => aSession(asker.id));
    expect(await inDays(31, () => isAskerGone(peer, asker.id))).toBe(true);
    await write(planting, (tx) =>
      tx.session.updateMany({ where: { memberId: asker.id }, data: { createdAt: new Date(Date.now() + 20 * dayMs) } }),
    );
    expect(await inDays(31, () => isAskerGone(peer, asker.id))).toBe(false);
  });

  test("is not one who has just answered a check-in, by the link in its mail too", async () => {
    const { asker, question, answer } = await anAcceptedAnswer();
    const peer = await aPractitioner();
    const askedAt = new Date(Date.now() + 14 * dayMs);
    const about = { postId: question.id, commentId: answer.id, memberId: asker.id };
    const { id } = await aCheckIn({ ...about, askedAt });
    expect(await inDays(41, () => isAskerGone(peer, asker.id))).toBe(true);
    for (const field of ["reportedAt", "editedAt"] as const) {
      const moments = { reportedAt: askedAt, [field]: new Date(Date.now() + 40 * dayMs) };
      await write(planting, (tx) => tx.checkIn.update({ where: { id }, data: { ...aReport, ...moments } }));
      expect(await inDays(41, () => isAskerGone(peer, asker.id))).toBe(false);
      expect(await inDays(71, () => isAskerGone(peer, asker.id))).toBe(true);
    }
  });

  test("is stood in for by practitioners and moderators, and the mark says by whom until the asker's own replaces it", async () => {
    const [asker, author, peer] = [await aPerson({ name: "Maren" }), await aPractitioner(), await aPractitioner("Mei")];
    const question = await aQuestion(asker);
    const [one, two] = [await anAnswer(author, question.id), await anAnswer(peer, question.id)];
    await expect(acceptAnswer(peer, one.id)).rejects.toMatchObject({ reason: "asker-only" });
    await inDays(40, async () => {
      await expect(acceptAnswer(author, one.id)).rejects.toMatchObject({ reason: "own-answer" });
      await acceptAnswer(peer, one.id);
      const moderator = await aCaller({ role: "MODERATOR" });
      await expect(acceptAnswer(moderator, two.id)).rejects.toMatchObject({ reason: "already-accepted" });
      await undoAccept(moderator, one.id);
      await acceptAnswer(moderator, two.id);
    });
    expect(await listMarks(null, question.id)).toMatchObject([{ commentId: two.id, isByAsker: false }]);
    expect(await stateOf(question.path)).toBe("MARKED");
    await acceptAnswer(asker, two.id);
    expect(await listMarks(null, question.id)).toMatchObject([{ commentId: two.id, isByAsker: true }]);
    const history = await listMarkHistory(null, two.id);
    expect(history.map(({ isByAsker, undoneAt }) => [isByAsker, undoneAt === null]).toSorted()).toEqual([
      [false, false],
      [true, true],
    ]);
    const acts = await reader.moderationAct.findMany({ where: { postId: question.id }, select: { action: true } });
    expect(acts.map(({ action }) => action).toSorted()).toEqual([
      "moderation:accept-for-asker",
      "moderation:undo-accept",
    ]);
  });
});

test("an accept on an answer that is hidden now keeps no gone asker's thread from another", async () => {
  const { asker, question, answer } = await anAcceptedAnswer();
  const [peer, witness] = [await aPractitioner("Mei"), await aPractitioner("Henrik Lund")];
  const other = await anAnswer(await aPractitioner(), question.id);
  await reportHarm(witness, answer.id, { reason: becauseOfTheNerve });
  await inDays(40, () => acceptAnswer(peer, other.id));
  expect(await stateOf(question.path)).toBe("MARKED");
  const accepts = () => reader.mark.findMany({ where: { postId: question.id, kind: "ACCEPT", undoneAt: null } });
  expect(await accepts()).toMatchObject([{ commentId: other.id, memberId: peer.id }]);
  await undoStance(witness, answer.id, "HARM");
  expect(await accepts(), "shown again it is not accepted twice").toHaveLength(1);
  await acceptAnswer(asker, answer.id);
  expect(await accepts()).toMatchObject([{ commentId: answer.id, memberId: asker.id }]);
});

test("of one practitioner one stance stands on an answer; what was said before stays in its history", async () => {
  const { question, answer } = await anAcceptedAnswer();
  const peer = await aPractitioner("Henrik Lund");
  await endorseAnswer(peer, answer.id);
  await aDisagreement(peer, answer.id);
  await aDisagreement(peer, answer.id);
  expect(await listOwnStances(peer, question.id)).toMatchObject([{ commentId: answer.id, kind: "DISAGREE" }]);
  expect((await listThread(null, question.id))[0]?.endorseCount).toBe(0);
  const history = await listMarkHistory(null, answer.id);
  expect(history.filter(({ member }) => member.name === "Henrik Lund").map(({ kind }) => kind)).toEqual([
    "DISAGREE",
    "ENDORSE",
  ]);
  const withoutCredential = { ...peer, credentialId: null };
  await undoStance(withoutCredential, answer.id, "DISAGREE");
  expect(await listOwnStances(peer, question.id)).toEqual([]);
  await expect(undoStance(withoutCredential, answer.id, "ENDORSE")).rejects.toMatchObject({
    reason: "practitioners-only",
  });
});

describe("the reminder to say what helped", () => {
  const reminders = (postId: string) =>
    reader.markReminder.findMany({ where: { postId }, select: { stopToken: true } });

  async function anEndorsedAnswer() {
    const [asker, peer] = [await aPerson(), await aPractitioner("Mei")];
    const question = await aQuestion(asker);
    const answer = await anAnswer(await aPractitioner(), question.id);
    await endorseAnswer(peer, answer.id);
    return { asker, question, answer };
  }

  test("comes once, ten quiet days after an endorsement", async () => {
    const { question } = await anEndorsedAnswer();
    await inDays(9, remindAskers);
    expect(await reminders(question.id)).toEqual([]);
    await inDays(11, remindAskers);
    expect(await reminders(question.id)).toHaveLength(1);
    await inDays(12, async () => Promise.all([remindAskers(), remindAskers()]));
    const told = await queryRows(
      z.object({ path: z.string() }),
      Prisma.sql`select data->>'path' as path from pgboss.job where data->>'key' = ${`mark-reminder:${question.id}`}`,
    );
    expect(told, "a mailbox has other readers: no word of the title").toEqual([
      { path: `/questions/${question.number}#answers` },
    ]);
  });

  test("does not come to who has marked, has written since, or wants none", async () => {
    const [marked, wrote, stopped] = [await anEndorsedAnswer(), await anEndorsedAnswer(), await anEndorsedAnswer()];
    await acceptAnswer(marked.asker, marked.answer.id);
    await undoAccept(marked.asker, marked.answer.id);
    await inDays(5, () =>
      postComment(wrote.asker, wrote.question.id, commentBody.parse({ markdown: "I will try it this week." })),
    );
    await inDays(11, remindAskers);
    for (const { question } of [marked, wrote]) expect(await reminders(question.id)).toEqual([]);
    const [reminder] = await reminders(stopped.question.id);
    expect(await stopReminders(reminder?.stopToken ?? "")).toBe(true);
    expect(await stopReminders("invented")).toBe(false);
    const next = await aQuestion(stopped.asker);
    const answer = await anAnswer(await aPractitioner(), next.id);
    await endorseAnswer(await aPractitioner("Again"), answer.id);
    await inDays(11, remindAskers);
    expect(await reminders(next.id)).toEqual([]);
    await inDays(16, remindAskers);
    expect(await reminders(wrote.question.id)).toHaveLength(1);
  });
});

test("a reminder comes to the last of many askers, though all before them have spoken", async () => {
  const [loud, quiet, peer] = [await aPerson(), await aPerson(), await aPractitioner()];
  const { id: quietQuestion } = await aQuestion(quiet);
  // One more than a run takes, each endorsed before the last.
  await write(planting, async (tx) => {
    const { id: credentialId } = await tx.credential.findFirstOrThrow({ where: { memberId: peer.id } });
    const posts = [...Array.from({ length: 201 }, () => crypto.randomUUID()), quietQuestion];
    const words = { markdown: "Hold it.", html: "<p>Hold it.</p>" };
    const endorsedAt = (index: number) => new Date(Date.now() - (30 * 24 * 60 - index) * 60_000);
    await tx.post.createMany({
      data: posts.slice(0, -1).map((id) => ({ id, kind: "QUESTION", slug: id, title: "Hip", authorId: loud.id })),
    });
    await tx.question.createMany({ data: posts.slice(0, -1).map((postId) => ({ postId })) });
    const answers = posts.map((postId) => ({ id: crypto.randomUUID(), postId, kind: "ANSWER" as const }));
    await tx.comment.createMany({ data: answers.map((answer) => ({ ...answer, ...words, authorId: peer.id })) });
    await tx.comment.createMany({
      data: posts.slice(0, -1).map((postId) => ({ postId, ...words, authorId: loud.id })),
    });
    await tx.mark.createMany({
      data: answers.map(({ id, postId }, index) => ({
        ...{ kind: "ENDORSE", postId, commentId: id, memberId: peer.id, credentialId, createdAt: endorsedAt(index) },
      })),
    });
  });
  await remindAskers();
  expect(await reader.markReminder.findMany({ where: { memberId: { in: [loud.id, quiet.id] } } })).toMatchObject([
    { postId: quietQuestion },
  ]);
});

test("the link in a reminder is ended in one click by a mail program, and asked about in a browser", async () => {
  const stopToken = crypto.randomUUID();
  const question = await aQuestion(await aPerson());
  const { authorId } = await reader.post.findUniqueOrThrow({ where: { id: question.id }, select: { authorId: true } });
  await write(planting, (tx) =>
    tx.markReminder.create({ data: { postId: question.id, memberId: authorId, stopToken } }),
  );
  const address = `https://forum.test/api/unsubscribe/marks/${stopToken}`;
  const context = { params: Promise.resolve({ token: stopToken }) };
  expect((await stopRoute.GET(new Request(address), context)).status).toBe(303);
  expect(await findReminder(null, stopToken)).toEqual({ isStopped: false });
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await stopRoute.POST(new Request(address, { method: "POST", body }), context)).status).toBe(200);
  expect(await findReminder(null, stopToken)).toEqual({ isStopped: true });
  expect(await findReminder(null, "invented")).toBeNull();
});
