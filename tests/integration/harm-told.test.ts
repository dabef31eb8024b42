import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { editComment } from "@/lib/comments/commands";
import { editBody } from "@/lib/comments/schema";
import { decideHarm, endorseAnswer, reportHarm, undoDecision, undoStance } from "@/lib/marks/commands";
import { onAnswerDisagreed, onHarmDecided, onHarmReported } from "@/lib/marks/jobs";
import { listMarks } from "@/lib/marks/queries";
import { noteWritten } from "@/lib/members/events";
import { letterOfNote } from "@/lib/notifications/mail";
import { addToPlan, changePlanItem } from "@/lib/plans/commands";
import * as plans from "@/lib/plans/jobs";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { queryRows, reader } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { aCaller } from "@/tests/factories/callers";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { aDisagreement, aHarmfulAnswer, becauseOfTheNerve } from "@/tests/factories/marks";
import { anAcceptedAnswer, anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const note = "Two of us have read it against the guideline.";
const uphold = { verdict: "UPHELD", note } as const;
const dismiss = { verdict: "DISMISSED", note } as const;

let moderator: Actor;
beforeAll(async () => {
  moderator = await aCaller({ role: "MODERATOR" });
});

/** What is to be told under keys that begin so, as the handlers of events announce it. */
async function notes(key: string) {
  const rows = await queryRows(
    z.object({ data: noteWritten }),
    Prisma.sql`select data from pgboss.job where data->>'type' = 'member.note' and data->>'key' like ${`${key}%`}`,
  );
  return rows.map(({ data }) => data);
}

test("the writer, the asker and every moderator hear of harm, and both sides and the asker of the decision, without a word of the thread in a mailbox", async () => {
  const asker = await aCaller();
  const { author, witness, answer, markId } = await aHarmfulAnswer(asker);
  await onHarmReported({ markId, commentId: answer.id });
  const heard = await notes(`answer.harm-reported:${answer.id}`);
  expect(heard.map(({ memberId }) => memberId)).toEqual(expect.arrayContaining([author.id, asker.id, moderator.id]));
  expect(heard.map(({ memberId }) => memberId)).not.toContain(witness.id);
  await decideHarm(moderator, markId, uphold);
  const decision = await reader.harmDecision.findFirstOrThrow({ where: { markId }, select: { id: true } });
  await onHarmDecided({ markId, commentId: answer.id, decisionId: decision.id });
  const decided = await notes(`answer.harm-decided:${decision.id}`);
  expect(decided.map(({ memberId }) => memberId).toSorted()).toEqual([author.id, witness.id, asker.id].toSorted());
  const mails = JSON.stringify([...heard, ...decided].map(({ mail }) => mail));
  expect(mails).not.toContain("The right leg");
  expect(mails).not.toContain(becauseOfTheNerve);
});

/** What both sides are told of a dismissal. */
async function heardOfDismissal(markId: string, commentId: string) {
  await decideHarm(moderator, markId, dismiss);
  const { id: decisionId } = await reader.harmDecision.findFirstOrThrow({ where: { markId }, select: { id: true } });
  await onHarmDecided({ markId, commentId, decisionId });
  return notes(`answer.harm-decided:${decisionId}`);
}

test("the mail of a dismissal leads to the answer without a word of its question", async () => {
  const { question, answer, markId } = await aHarmfulAnswer();
  for (const note of await heardOfDismissal(markId, answer.id)) {
    const place = { path: note.path, site: "http://forum.test", keyOf: () => "key" };
    const letter = JSON.stringify(note.mail && letterOfNote(markId, note.mail, place));
    expect(letter).toContain(`http://forum.test/questions/${question.number}#comment-${answer.number}`);
    expect(letter).toContain("is shown again");
    expect(letter).not.toMatch(/right|leg|turns/i);
  }
});

test("of two who see harm the dismissal of one says that the answer stays hidden because of the other", async () => {
  const [second, { author, answer }] = [await aPractitioner("Mei Tanaka"), await anAcceptedAnswer()];
  await endorseAnswer(second, answer.id);
  for (const witness of [await aPractitioner("Henrik Lund"), second])
    await reportHarm(witness, answer.id, { reason: becauseOfTheNerve });
  const marks = await reader.mark.findMany({
    where: { commentId: answer.id, kind: "HARM" },
    orderBy: { createdAt: "asc" },
  });
  const [first, last] = marks.map(({ id }) => id);
  const heard = await heardOfDismissal(first ?? "", answer.id);
  expect(heard.map(({ memberId }) => memberId)).toContain(author.id);
  for (const { title, path, mail } of heard) {
    expect([title, mail?.heading]).toEqual(Array(2).fill(expect.stringContaining("stays hidden because of another")));
    expect(path).toBe(`/hidden-answers/${answer.number}`);
  }
  const [note] = await heardOfDismissal(last ?? "", answer.id);
  expect(note?.title).toContain("is shown again");
});

test("whoever answered hears why somebody disagrees; not of what was taken back meanwhile", async () => {
  const { author, question } = await anAcceptedAnswer();
  const answer = await anAnswer(await aPractitioner("Second"), question.id);
  const peer = await aPractitioner("Henrik Lund");
  await aDisagreement(peer, answer.id);
  const [mark] = (await listMarks(null, question.id)).filter(({ kind }) => kind === "DISAGREE");
  await onAnswerDisagreed({ markId: mark?.id ?? "", commentId: answer.id });
  expect(await notes(`answer.disagreed:${mark?.id}`)).toMatchObject([{ excerpt: becauseOfTheNerve, mail: null }]);
  await undoStance(peer, answer.id, "DISAGREE");
  const again = await aPerson();
  await onAnswerDisagreed({ markId: mark?.id ?? "", commentId: again.id });
  expect(await notes(`answer.disagreed:${mark?.id}`)).toHaveLength(1);
  expect(author.id).not.toBe(peer.id);
});

/** Says that an answer could harm, and has it told. */
async function report(witness: Actor, commentId: string, tell = onHarmReported): Promise<string> {
  await reportHarm(witness, commentId, { reason: becauseOfTheNerve });
  const where = { commentId, memberId: witness.id, kind: "HARM", undoneAt: null } as const;
  const { id: markId } = await reader.mark.findFirstOrThrow({ where, select: { id: true } });
  await tell({ markId, commentId });
  return markId;
}

const keysOf = async (key: string) => (await notes(key)).map((each) => each.key);

test("said, taken back and said again it is told once a day, under one key", async () => {
  const { author, answer } = await anAcceptedAnswer();
  const [witness, other] = [await aPractitioner("Henrik Lund"), await aPractitioner("Mei Tanaka")];
  await endorseAnswer(other, answer.id);
  const toAuthor = async () => {
    const told = await notes(`answer.harm-reported:${answer.id}`);
    return new Set(told.filter(({ memberId }) => memberId === author.id).map(({ key }) => key)).size;
  };
  await report(witness, answer.id);
  await undoStance(witness, answer.id, "HARM");
  await report(witness, answer.id);
  expect(await toAuthor()).toBe(1);
  await report(other, answer.id);
  expect(await toAuthor(), "another practitioner is heard for themselves").toBe(2);
  await undoStance(witness, answer.id, "HARM");
  await undoStance(other, answer.id, "HARM");
  setClock(new Date(Date.now() + 86_400_000));
  await report(witness, answer.id).finally(() => setClock(null));
  expect(await toAuthor()).toBe(3);
});

test("said anew on the same day after a moderator has dismissed it, it is told anew", async () => {
  const { author, answer } = await anAcceptedAnswer();
  const witness = await aPractitioner("Henrik Lund");
  await decideHarm(moderator, await report(witness, answer.id), dismiss);
  await undoStance(witness, answer.id, "HARM");
  setClock(new Date(Date.now() + 60_000));
  await editComment(author, answer.id, { markdown: "Hold it for twice as long, whatever it says." })
    .then(() => report(witness, answer.id))
    .finally(() => setClock(null));
  const told = await notes(`answer.harm-reported:${answer.id}`);
  expect(new Set(told.filter(({ memberId }) => memberId === author.id).map(({ key }) => key)).size).toBe(2);
});

test("an asker who is a practitioner and sees harm themselves is not told of it", async () => {
  const asker = await aPractitioner("Astrid");
  const { answer, markId } = await aHarmfulAnswer(asker, asker);
  await onHarmReported({ markId, commentId: answer.id });
  expect((await notes(`answer.harm-reported:${answer.id}`)).map(({ memberId }) => memberId)).not.toContain(asker.id);
  const heard = await heardOfDismissal(markId, answer.id);
  expect(heard.filter(({ memberId }) => memberId === asker.id)).toHaveLength(1);
});

/** What both sides are told when the decision on a mark is taken back. */
async function heardOfUndoing(markId: string, commentId: string): Promise<string[]> {
  const where = { markId, undoneAt: null };
  const { id: decisionId } = await reader.harmDecision.findFirstOrThrow({ where, select: { id: true } });
  await undoDecision(moderator, markId);
  await onHarmDecided({ markId, commentId, decisionId });
  return (await notes(`answer.harm-decided:${decisionId}:reopened`)).map(({ title }) => title);
}

test("a decision taken back says that the answer is hidden again only where it was shown", async () => {
  const shown = await aHarmfulAnswer();
  await decideHarm(moderator, shown.markId, dismiss);
  for (const title of await heardOfUndoing(shown.markId, shown.answer.id)) expect(title).toContain("is hidden again");
  const hidden = await aHarmfulAnswer();
  await decideHarm(moderator, hidden.markId, uphold);
  const titles = await heardOfUndoing(hidden.markId, hidden.answer.id);
  expect(titles).toHaveLength(3);
  for (const title of titles) expect(title).toContain("stays hidden until somebody decides");
});

test("nor where somebody else's mark hid it all along", async () => {
  const [one, two, { answer }] = [await aPractitioner("Mei"), await aPractitioner("Henrik"), await anAcceptedAnswer()];
  await endorseAnswer(two, answer.id);
  const first = await report(one, answer.id);
  await report(two, answer.id);
  await decideHarm(moderator, first, dismiss);
  for (const title of await heardOfUndoing(first, answer.id)) expect(title).toContain("stays hidden until");
});

/** An answer with an exercise that its asker and another member have in their plans, and a third had. */
async function aPlannedAnswer() {
  const [asker, planner, past] = [await aPerson({ name: "Maren" }), await aPerson(), await aPerson()];
  const author = await aPractitioner();
  const exercise = await aLibraryExercise(author, { title: "Clamshell" });
  const question = await aQuestion(asker);
  const dose = {
    sets: 3,
    reps: 10,
    side: "EACH",
    daysPerWeek: 4,
    weeks: null,
    holdSeconds: null,
    restSeconds: null,
    tempo: null,
  };
  const answer = await anAnswer(author, question.id, [{ exerciseId: exercise.id, dose, note: "" }]);
  const select = { id: true };
  const { id: prescription } = await reader.prescription.findFirstOrThrow({ where: { commentId: answer.id }, select });
  for (const member of [asker, planner]) await addToPlan(member, { from: { prescription } });
  const { id } = await addToPlan(past, { from: { prescription } });
  await changePlanItem(past, id, { isRemoved: true });
  return { planner, author, answer, prescribed: { exerciseId: exercise.id, dose, note: "" } };
}

test("whoever collected something before the answer was edited hears of harm as well", async () => {
  const { planner, author, answer, prescribed } = await aPlannedAnswer();
  const edit = { markdown: "Hold the hip still.", prescriptions: [prescribed] };
  await editComment(author, answer.id, editBody.parse(edit));
  await report(await aPractitioner("Henrik Lund"), answer.id, plans.onHarmReported);
  expect(await notes(`plan-harm:${answer.id}`)).toMatchObject([{ memberId: planner.id }]);
});

test("whoever has something from the answer in their plan hears of harm and of its decision, and no mail names it", async () => {
  const { planner, answer } = await aPlannedAnswer();
  const commentId = answer.id;
  const witness = await aPractitioner("Henrik Lund");
  const markId = await report(witness, commentId, plans.onHarmReported);
  const [heard, ...others] = await notes(`plan-harm:${commentId}`);
  expect(others).toEqual([]);
  expect(heard).toMatchObject({ memberId: planner.id, path: `/hidden-answers/${answer.number}` });
  await decideHarm(moderator, markId, dismiss);
  const { id: decisionId } = await reader.harmDecision.findFirstOrThrow({ where: { markId }, select: { id: true } });
  await plans.onHarmDecided({ markId, commentId, decisionId });
  const [shown] = await notes(`plan-harm-decided:${decisionId}`);
  expect(shown).toMatchObject({ memberId: planner.id, title: expect.stringContaining("shown again"), excerpt: note });
  await undoDecision(moderator, markId);
  await plans.onHarmDecided({ markId, commentId, decisionId });
  expect(await keysOf(`plan-harm-decided:${decisionId}:reopened`)).toHaveLength(1);
  const mails = JSON.stringify([heard, shown].map((each) => each?.mail));
  expect(mails).not.toMatch(/clamshell|right leg|nerve/i);
});

test("an upheld harm that is taken back changes nothing for a plan", async () => {
  const { answer } = await aPlannedAnswer();
  const commentId = answer.id;
  const markId = await report(await aPractitioner("Henrik Lund"), commentId, plans.onHarmReported);
  await decideHarm(moderator, markId, uphold);
  const { id: decisionId } = await reader.harmDecision.findFirstOrThrow({ where: { markId }, select: { id: true } });
  await plans.onHarmDecided({ markId, commentId, decisionId });
  expect(await keysOf(`plan-harm-decided:${decisionId}`)).toEqual([`plan-harm-decided:${decisionId}:UPHELD`]);
  await undoDecision(moderator, markId);
  await plans.onHarmDecided({ markId, commentId, decisionId });
  expect(await keysOf(`plan-harm-decided:${decisionId}:reopened`)).toEqual([]);
});
