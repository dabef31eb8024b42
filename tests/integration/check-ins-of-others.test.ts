import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { POST as answerForm } from "@/app/api/check-ins/[checkInId]/[key]/route";
import { removeReport, reportCheckIn, stopByLink, stopCheckIns } from "@/lib/check-ins/commands";
import { askDueCheckIns, onCheckInReported } from "@/lib/check-ins/jobs";
import { getCheckIn, listDueCheckIns, listOutcomes, listReports } from "@/lib/check-ins/queries";
import { checkInPath, reportBody, stopPath } from "@/lib/check-ins/schema";
import { acceptAnswer, undoAccept } from "@/lib/marks/commands";
import { sayMeToo, takeMeTooBack } from "@/lib/me-too/commands";
import { noteWritten } from "@/lib/members/events";
import { addToPlan, changePlanItem } from "@/lib/plans/commands";
import { planItemBody, planItemChangeBody } from "@/lib/plans/schema";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { queryRows, reader } from "@/lib/platform/db";
import { keyOfPath } from "@/lib/platform/hash";
import * as raisedFlags from "@/lib/raised-flags/jobs";
import { getPostState } from "@/lib/viewer/queries";
import { Prisma } from "@/prisma/generated/client";
import { aCaller } from "@/tests/factories/callers";
import { aReport } from "@/tests/factories/check-ins";
import { aRule } from "@/tests/factories/flags";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const dayMs = 86_400_000;
let start = new Date("2051-01-01T10:00:00Z").getTime();
beforeEach(() => {
  start += 400 * dayMs;
  setClock(new Date(start));
});
afterEach(() => setClock(null));
const afterDays = (days: number) => setClock(new Date(start + days * dayMs + 3_600_000));

const dose = { sets: 3, reps: 10, holdSeconds: null, side: "RIGHT", daysPerWeek: 4, weeks: 6 };

/** A marked answer with two exercises. */
async function aThread() {
  const [asker, author] = [await aPerson({ name: "Maren" }), await aPractitioner()];
  const exercises = [await aLibraryExercise(author), await aLibraryExercise(author)];
  const question = await aQuestion(asker);
  const given = exercises.map(({ id }) => ({ exerciseId: id, dose, note: null }));
  const answer = await anAnswer(author, question.id, given);
  await acceptAnswer(asker, answer.id);
  const [taken, other] = exercises.map(({ id }) => id);
  return { asker, author, question, answer, taken: taken ?? "", other: other ?? "" };
}

type Thread = Awaited<ReturnType<typeof aThread>>;

async function takeUp(member: Actor, { answer, taken }: Thread): Promise<string> {
  const { id } = await reader.prescription.findFirstOrThrow({ where: { commentId: answer.id, exerciseId: taken } });
  return (await addToPlan(member, planItemBody.parse({ from: { prescription: id } }))).id;
}

/** Somebody who has the same, and took one of the answer's exercises into their plan. */
async function aFellow(thread: Thread, name = "Priya"): Promise<Actor> {
  const fellow = await aPerson({ name });
  await sayMeToo(fellow, thread.question.id, { tell: "ANSWERS" });
  await takeUp(fellow, thread);
  return fellow;
}

const checkInsOf = (memberId: string) => reader.checkIn.findMany({ where: { memberId }, orderBy: { week: "asc" } });
const notesTo = (memberId: string, key: string) =>
  queryRows(
    z.object({ data: noteWritten }),
    Prisma.sql`select data from pgboss.job where name = 'event' and data->>'type' = 'member.note'
      and data->>'memberId' = ${memberId} and data->>'key' like ${`${key}%`} order by created_on, id`,
  );

async function askedAfter(days: number, thread: Thread, fellow: Actor): Promise<string> {
  afterDays(days);
  await askDueCheckIns();
  const [checkIn] = await checkInsOf(fellow.id);
  if (!checkIn) throw new Error("They were not asked.");
  expect(checkIn.commentId).toBe(thread.answer.id);
  return checkIn.id;
}

describe("others who have the same", () => {
  it("are asked 2, 6 and 12 weeks after they took up an answer's exercises, once each", async () => {
    const thread = await aThread();
    afterDays(10);
    const fellow = await aFellow(thread);
    for (const [days, weeks] of [
      [15, []],
      [25, [2]],
      [53, [2, 6]],
      [95, [2, 6, 12]],
      [300, [2, 6, 12]],
    ] as const) {
      afterDays(days);
      await Promise.all([askDueCheckIns(), askDueCheckIns()]);
      expect((await checkInsOf(fellow.id)).map(({ week }) => week)).toEqual(weeks);
    }
    const [first] = await notesTo(fellow.id, "check-in.asked");
    expect(JSON.stringify(first?.data.mail)).toContain("you said that you have the same");
    expect(JSON.stringify(first?.data.mail)).not.toMatch(/turns in|leg|hip/i);
  });

  it("are not asked for one of the two alone, for what they threw out at once, or once the mark has gone", async () => {
    const thread = await aThread();
    const [onlySaid, onlyTook, threwOut, tookBack] = [
      await aPerson({ name: "Said" }),
      await aPerson({ name: "Took" }),
      await aPerson({ name: "Threw" }),
      await aFellow(thread),
    ];
    await sayMeToo(onlySaid, thread.question.id, { tell: "ANSWERS" });
    await takeUp(onlyTook, thread);
    await sayMeToo(threwOut, thread.question.id, { tell: "ANSWERS" });
    await changePlanItem(threwOut, await takeUp(threwOut, thread), planItemChangeBody.parse({ isRemoved: true }));
    await takeMeTooBack(tookBack, thread.question.id);
    afterDays(15);
    await askDueCheckIns();
    for (const { id } of [onlySaid, onlyTook, threwOut, tookBack, thread.author])
      expect(await checkInsOf(id)).toEqual([]);
    const unmarked = await aThread();
    const fellow = await aFellow(unmarked);
    await undoAccept(unmarked.asker, unmarked.answer.id);
    afterDays(30);
    await askDueCheckIns();
    expect(await checkInsOf(fellow.id)).toEqual([]);
  });

  it("who gave it up later are asked all the same, since who stays would flatter the answer", async () => {
    const thread = await aThread();
    const fellow = await aPerson({ name: "Gave up" });
    await sayMeToo(fellow, thread.question.id, { tell: "ANSWERS" });
    const item = await takeUp(fellow, thread);
    afterDays(4);
    await changePlanItem(fellow, item, planItemChangeBody.parse({ isRemoved: true }));
    afterDays(15);
    await askDueCheckIns();
    expect(await checkInsOf(fellow.id)).toHaveLength(1);
  });

  it("who follow several answers are asked about one a week", async () => {
    const [one, other] = [await aThread(), await aThread()];
    const fellow = await aFellow(one);
    await sayMeToo(fellow, other.question.id, { tell: "ANSWERS" });
    await takeUp(fellow, other);
    for (const [days, count] of [
      [15, 1],
      [18, 1],
      [23, 2],
    ] as const) {
      afterDays(days);
      await askDueCheckIns();
      expect(await checkInsOf(fellow.id)).toHaveLength(count);
    }
  });

  it("end it in one click from the mail, or on their own, and nobody else's", async () => {
    const thread = await aThread();
    const [fellow, another, stranger] = [
      await aFellow(thread),
      await aFellow(thread, "Walter"),
      await aPerson({ name: "Nobody" }),
    ];
    const id = await askedAfter(15, thread, fellow);
    await stopByLink({ id, key: keyOfPath(stopPath(id)) }, "question");
    await stopCheckIns(another, thread.question.id);
    await expect(stopCheckIns(stranger, thread.question.id)).rejects.toMatchObject({ reason: "not-yours" });
    afterDays(43);
    await askDueCheckIns();
    for (const member of [fellow, another]) expect(await checkInsOf(member.id)).toHaveLength(1);
  });
});

describe("their report", () => {
  it("is counted and shown to nobody, moderators included, until they say so; then with their name", async () => {
    const thread = await aThread();
    const fellow = await aFellow(thread);
    const moderator = await aCaller({ role: "MODERATOR" });
    const id = await askedAfter(15, thread, fellow);
    expect(await listDueCheckIns(fellow)).toMatchObject([{ id, isAsker: false }]);
    await reportCheckIn(fellow, id, aReport);
    for (const viewer of [null, thread.asker, moderator]) {
      expect(await listReports(viewer, thread.question.id)).toEqual([]);
      expect((await getPostState(viewer, thread.question.id)).checkIns.filter((each) => each.id === id)).toEqual([]);
    }
    await expect(getCheckIn(moderator, id)).rejects.toMatchObject({ code: "not-found" });
    await reportCheckIn(fellow, id, { ...aReport, isShown: true, word: "Steadier on stairs" });
    expect(await listReports(null, thread.question.id)).toMatchObject([
      { id, by: { name: "Priya", handle: fellow.handle }, weeksLater: 2, word: "Steadier on stairs" },
    ]);
    expect((await getPostState(moderator, thread.question.id)).checkIns).toMatchObject([
      { id, isOwn: false, by: { name: "Priya" } },
    ]);
    await removeReport(moderator, id);
    expect(await listReports(null, thread.question.id)).toEqual([]);
  });

  it("keeps no word that nobody would see, and says so, in the page of the mail too", async () => {
    const thread = await aThread();
    const fellow = await aFellow(thread);
    const id = await askedAfter(15, thread, fellow);
    const said = reportBody.parse({ ...aReport, word: "Not for all" });
    await expect(reportCheckIn(fellow, id, said)).rejects.toMatchObject({ reason: "check-in-word-unseen" });
    const key = keyOfPath(checkInPath(id));
    const send = (form: Record<string, string>) =>
      answerForm(new Request("http://forum.test/", { method: "POST", body: new URLSearchParams(form) }), {
        params: Promise.resolve({ checkInId: id, key }),
      });
    const form = { done: "SOME_DAYS", pain: "4", change: "SAME", word: "Not for all" };
    const refused = new URL((await send(form)).headers.get("location") ?? "").searchParams;
    expect(Object.fromEntries(refused)).toEqual({
      ...{ done: "SOME_DAYS", pain: "4", change: "SAME", refused: "check-in-word-unseen" },
    });
    expect(await reader.checkIn.findUnique({ where: { id } })).toMatchObject({ reportedAt: null });
    await send({ ...form, isShown: "true" });
    expect(await listReports(null, thread.question.id)).toMatchObject([{ word: "Not for all" }]);
  });

  it("leaves its warning signs behind when it is shown no more", async () => {
    const { sentence } = await aRule("EMERGENCY");
    const thread = await aThread();
    const fellow = await aFellow(thread);
    const id = await askedAfter(15, thread, fellow);
    await reportCheckIn(fellow, id, { ...aReport, isShown: true, word: sentence.slice(0, 500) });
    await raisedFlags.onCheckInReported({ checkInId: id });
    expect((await getPostState(fellow, thread.question.id)).flags).toHaveLength(1);
    await reportCheckIn(fellow, id, aReport);
    expect((await getPostState(thread.author, thread.question.id)).flags).toEqual([]);
  });

  it("that it got worse tells whoever answered, not who it is, and lets no thread wait", async () => {
    const thread = await aThread();
    const fellow = await aFellow(thread);
    const id = await askedAfter(15, thread, fellow);
    await reportCheckIn(fellow, id, { ...aReport, change: "WORSE" });
    for (let run = 0; run < 2; run += 1) await onCheckInReported({ checkInId: id });
    const notes = await notesTo(thread.author.id, "check-in.worse");
    expect(notes).toHaveLength(1);
    expect(notes[0]?.data.title).toBe("Somebody who followed your answer reports that it got worse");
    expect(JSON.stringify(notes)).not.toContain("Priya");
    const question = await reader.question.findUniqueOrThrow({ where: { postId: thread.question.id } });
    expect(question.followUpDueAt).toBeNull();
  });

  it("counts for the answer, and for the exercise they took of it, from five people on", async () => {
    const thread = await aThread();
    const fellows: Actor[] = [];
    for (const name of ["Ana", "Ben", "Cleo", "Dov", "Eda"]) fellows.push(await aFellow(thread, name));
    afterDays(15);
    await askDueCheckIns();
    for (const [index, fellow] of fellows.entries()) {
      expect(await listOutcomes(null, { commentId: thread.answer.id })).toBeNull();
      const [checkIn] = await checkInsOf(fellow.id);
      await reportCheckIn(fellow, checkIn?.id ?? "", { ...aReport, change: index < 3 ? "BETTER" : "SAME" });
    }
    const counts = { people: 5, did: { people: 5, better: 3, same: 2, worse: 0 } };
    expect(await listOutcomes(null, { commentId: thread.answer.id })).toEqual(counts);
    expect(await listOutcomes(null, { exerciseId: thread.taken })).toEqual(counts);
    expect(await listOutcomes(null, { exerciseId: thread.other }), "nobody took it up").toBeNull();
  });
});
