import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { POST as answerForm } from "@/app/api/check-ins/[checkInId]/[key]/route";
import { POST as stopForm } from "@/app/api/check-ins/[checkInId]/stop/[key]/route";
import { removeReport, reportByLink, reportCheckIn, setCheckIns } from "@/lib/check-ins/commands";
import { askDueCheckIns, onCheckInReported } from "@/lib/check-ins/jobs";
import {
  findCheckInByLink,
  getCheckIn,
  getCheckInSettings,
  listDueCheckIns,
  listReports,
} from "@/lib/check-ins/queries";
import { checkInPath, reportBody, stopPath } from "@/lib/check-ins/schema";
import { acceptAnswer, decideHarm, endorseAnswer, reportHarm, undoAccept } from "@/lib/marks/commands";
import { listMarks } from "@/lib/marks/queries";
import { noteWritten } from "@/lib/members/events";
import { letterOfNote } from "@/lib/notifications/mail";
import { now, setClock } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { keyOfPath } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import * as raisedFlags from "@/lib/raised-flags/jobs";
import { getPostState } from "@/lib/viewer/queries";
import { listWaiting } from "@/lib/waiting/queries";
import { Prisma } from "@/prisma/generated/client";
import { aCaller } from "@/tests/factories/callers";
import { aReport } from "@/tests/factories/check-ins";
import { aRule } from "@/tests/factories/flags";
import { aPerson } from "@/tests/factories/library";
import { becauseOfTheNerve } from "@/tests/factories/marks";
import { anAcceptedAnswer, anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 86_400_000;
/** A time of its own for each test, so that what another left behind is never due. */
let start = new Date("2031-01-01T10:00:00Z").getTime();
beforeEach(() => {
  start += 400 * dayMs;
  setClock(new Date(start));
});
afterEach(() => setClock(null));
/** An hour more, since what a test does at its start takes its time. */
const afterDays = (days: number) => setClock(new Date(start + days * dayMs + 3_600_000));

const checkInsOf = (postId: string) => reader.checkIn.findMany({ where: { postId }, orderBy: { week: "asc" } });
const notesTo = (memberId: string) =>
  queryRows(
    z.object({ data: noteWritten }),
    Prisma.sql`select data from pgboss.job where name = 'event' and data->>'type' = 'member.note'
      and data->>'memberId' = ${memberId} order by created_on, id`,
  );

async function askedAfter(days: number) {
  setClock(new Date(start));
  const thread = await anAcceptedAnswer();
  afterDays(days);
  await askDueCheckIns();
  const [checkIn] = await checkInsOf(thread.question.id);
  if (!checkIn) throw new Error("Nobody was asked.");
  return { ...thread, id: checkIn.id };
}

const linkTo = (id: string) => ({ checkInId: id, key: keyOfPath(checkInPath(id)) });
const send = (handler: typeof answerForm, params: { checkInId: string; key: string }, form: Record<string, string>) =>
  handler(new Request("http://forum.test/", { method: "POST", body: new URLSearchParams(form) }), {
    params: Promise.resolve(params),
  });
const taps = { done: "MOST_DAYS", pain: "3", change: "BETTER", word: "Much steadier" };

describe("asking", () => {
  it("happens 2, 6 and 12 weeks after the accept, once each, however often the sweeper runs", async () => {
    const { question, asker } = await anAcceptedAnswer();
    for (const [days, weeks] of [
      [13, []],
      [14, [2]],
      [30, [2]],
      [42, [2, 6]],
      [84, [2, 6, 12]],
      [300, [2, 6, 12]],
    ] as const) {
      afterDays(days);
      await Promise.all([askDueCheckIns(), askDueCheckIns()]);
      await askDueCheckIns();
      expect((await checkInsOf(question.id)).map(({ week }) => week)).toEqual(weeks);
    }
    expect(await notesTo(asker.id)).toHaveLength(3);
  });

  it("is never late by more than two weeks", async () => {
    const { question } = await anAcceptedAnswer();
    afterDays(29);
    await askDueCheckIns();
    expect(await checkInsOf(question.id)).toEqual([]);
  });

  it("begins at the oldest endorsement while nothing is accepted, and at the accept once it is", async () => {
    const asker = await aPerson({ name: "Maren" });
    const question = await aQuestion(asker);
    const answer = await anAnswer(await aPractitioner(), question.id);
    const other = await anAnswer(await aPractitioner(), question.id);
    await endorseAnswer(await aPractitioner(), answer.id);
    afterDays(5);
    await endorseAnswer(await aPractitioner(), other.id);
    afterDays(14);
    await askDueCheckIns();
    expect(await checkInsOf(question.id)).toMatchObject([{ week: 2, commentId: answer.id }]);
    afterDays(19);
    await askDueCheckIns();
    expect(await checkInsOf(question.id)).toHaveLength(1);
  });

  it("leaves out an answer that could harm, until that is dismissed", async () => {
    const [undecided, upheld, dismissed] = [
      await anAcceptedAnswer(),
      await anAcceptedAnswer(),
      await anAcceptedAnswer(),
    ];
    const moderator = await aCaller({ role: "MODERATOR" });
    for (const { answer, question } of [undecided, upheld, dismissed]) {
      await reportHarm(await aPractitioner(), answer.id, { reason: becauseOfTheNerve });
      const mark = (await listMarks(null, question.id)).find(({ kind }) => kind === "HARM");
      const verdict = question === upheld.question ? "UPHELD" : "DISMISSED";
      if (question !== undecided.question)
        await decideHarm(moderator, mark?.id ?? "", { verdict, note: "Read twice." });
    }
    afterDays(14);
    await askDueCheckIns();
    for (const { question } of [undecided, upheld]) expect(await checkInsOf(question.id)).toEqual([]);
    expect(await checkInsOf(dismissed.question.id)).toHaveLength(1);
  });

  it("leaves out marks taken back, threads that have gone, and members who cannot answer", async () => {
    const [undone, removed, banned, shadow] = [
      await anAcceptedAnswer(),
      await anAcceptedAnswer(),
      await anAcceptedAnswer(),
      await anAcceptedAnswer(),
    ];
    await undoAccept(undone.asker, undone.answer.id);
    await write(planting, async (tx) => {
      await tx.post.update({ where: { id: removed.question.id }, data: { status: "REMOVED" } });
      await tx.member.update({ where: { id: banned.asker.id }, data: { bannedAt: now() } });
      await tx.member.update({ where: { id: shadow.asker.id }, data: { joinedAt: null } });
    });
    afterDays(14);
    await askDueCheckIns();
    for (const { question } of [undone, removed, banned, shadow]) expect(await checkInsOf(question.id)).toEqual([]);
  });

  it("goes on in the app alone after two unanswered in a row, and by mail again after an answer", async () => {
    const { asker, question, id } = await askedAfter(14);
    for (const days of [42, 84]) {
      afterDays(days);
      await askDueCheckIns();
    }
    expect((await checkInsOf(question.id)).map(({ byMail }) => byMail)).toEqual([true, true, false]);
    expect((await notesTo(asker.id)).map(({ data }) => data.mail !== null)).toEqual([true, true, false]);
    const last = (await checkInsOf(question.id)).at(-1);
    await reportCheckIn(asker, last?.id ?? id, aReport);
    const next = await aQuestion(asker);
    const answer = await anAnswer(await aPractitioner(), next.id);
    await endorseAnswer(await aPractitioner(), answer.id);
    afterDays(99);
    await askDueCheckIns();
    expect(await checkInsOf(next.id)).toMatchObject([{ byMail: true }]);
  });

  it("finds who is due with two statements a week, of askers and of others, and writes nothing where nobody is", async () => {
    const { queries } = await countQueries(askDueCheckIns);
    expect(queries).toHaveLength(6);
  });
});

describe("the mail", () => {
  it("names no symptom, brings its links' keys, and stores none of them", async () => {
    const { asker, question, id } = await askedAfter(14);
    const [note] = await notesTo(asker.id);
    if (!note?.data.mail) throw new Error("No mail");
    const { content, headers } = letterOfNote(id, note.data.mail, {
      ...{ path: note.data.path, site: "http://forum.test", keyOf: keyOfPath },
    });
    expect(JSON.stringify(content)).not.toMatch(/turns in|leg|hip|exercise/i);
    const { key } = linkTo(id);
    expect(content.choices?.map(({ href }) => href)).toContain(`http://forum.test/check-ins/${id}/${key}?change=WORSE`);
    expect(headers?.["List-Unsubscribe"]).toBe(`<http://forum.test/api${stopPath(id)}/${keyOfPath(stopPath(id))}>`);
    expect(JSON.stringify([note, await checkInsOf(question.id)])).not.toContain(key);
  });
});

describe("the link", () => {
  it("answers without anybody signed in, is changed within a day, and then no more", async () => {
    const { id, question } = await askedAfter(14);
    const answered = await send(answerForm, linkTo(id), taps);
    expect([answered.status, answered.headers.get("location")]).toEqual([
      303,
      `http://forum.test${checkInPath(id)}/${linkTo(id).key}?saved=BETTER&isShown=true`,
    ]);
    await send(answerForm, linkTo(id), { ...taps, pain: "2" });
    expect(await listReports(null, question.id)).toMatchObject([{ pain: 2, weeksLater: 2, word: "Much steadier" }]);
    afterDays(15.5);
    const late = await send(answerForm, linkTo(id), { ...taps, pain: "9" });
    expect(late.headers.get("location")).toMatch(/refused=check-in-answered$/);
    expect(await listReports(null, question.id)).toMatchObject([{ pain: 2 }]);
  });

  it("opens nothing with another key, the key for stopping, another's id or after thirty days", async () => {
    const [{ id }, { id: another }] = [await askedAfter(14), await askedAfter(14)];
    const { key } = linkTo(id);
    for (const [to, given] of [
      [id, `${key.slice(0, -1)}x`],
      [id, keyOfPath(stopPath(id))],
      [another, key],
      ["not-an-id", key],
    ] as const) {
      expect(await findCheckInByLink(null, { to: "answer", id: to, key: given })).toBeNull();
      await expect(reportByLink({ id: to, key: given }, aReport)).rejects.toMatchObject({ code: "not-found" });
    }
    afterDays(45);
    await expect(reportByLink({ id, key }, aReport)).rejects.toMatchObject({ reason: "check-in-expired" });
    expect(await reader.checkIn.findUnique({ where: { id } })).toMatchObject({ reportedAt: null });
  });

  it.each([
    ["pain 11", { pain: "11" }],
    ["pain that is no number", { pain: "many" }],
    ["a tap that is missing", { change: "" }],
    ["a word without end", { word: "x".repeat(501) }],
    ["a word that turns the page round", { word: "\u202Eno" }],
  ])("refuses %s, keeping the other taps and no word in the address", async (_what, wrong) => {
    const { id, question } = await askedAfter(14);
    const refused = await send(answerForm, linkTo(id), { ...taps, ...wrong });
    const location = new URL(refused.headers.get("location") ?? "");
    expect(location.searchParams.get("refused")).toBe("check-in-incomplete");
    expect(location.searchParams.get("done")).toBe("MOST_DAYS");
    expect(location.searchParams.has("word")).toBe(false);
    expect(await listReports(null, question.id)).toEqual([]);
  });

  it("ends the question's check-ins in one click, or all of them from its page", async () => {
    const { id, asker, question } = await askedAfter(14);
    const link = { checkInId: id, key: keyOfPath(stopPath(id)) };
    const ended = await send(stopForm, link, { "List-Unsubscribe": "One-Click" });
    expect([ended.status, await ended.text()]).toEqual([200, "You will not be asked again.\n"]);
    expect(await getCheckInSettings(asker)).toMatchObject({ isAsked: true, stopped: [{ id: question.id }] });
    afterDays(42);
    await askDueCheckIns();
    expect(await checkInsOf(question.id)).toHaveLength(1);
    await send(stopForm, link, { scope: "all" });
    expect((await getCheckInSettings(asker)).isAsked).toBe(false);
    expect(await setCheckIns(asker, true)).toMatchObject({ isAsked: true });
  });
});

describe("a report", () => {
  it("is told only to the asker until it is made, and leaves with its words when taken away", async () => {
    const { asker, author, question, id } = await askedAfter(14);
    expect((await getPostState(asker, question.id)).checkIns).toEqual([
      { id, week: 2, isDue: true, isOwn: true, by: null },
    ]);
    for (const other of [author, null]) expect((await getPostState(other, question.id)).checkIns).toEqual([]);
    expect(await listDueCheckIns(asker)).toMatchObject([{ id, week: 2 }]);
    await expect(getCheckIn(author, id)).rejects.toMatchObject({ code: "not-found" });
    await reportCheckIn(asker, id, reportBody.parse({ ...aReport, word: " <b>Steady</b>\non stairs " }));
    expect(await listDueCheckIns(asker)).toEqual([]);
    expect(await listReports(null, question.id)).toMatchObject([{ id, week: 2, word: "<b>Steady</b> on stairs" }]);
    await removeReport(asker, id);
    expect(await listReports(null, question.id)).toEqual([]);
    expect(await reader.checkIn.findUnique({ where: { id } })).toMatchObject({
      word: "",
      pain: null,
      reportedAt: null,
    });
    await expect(reportCheckIn(asker, id, aReport)).rejects.toMatchObject({ reason: "check-in-removed" });
  });

  it("that it got worse alerts whoever answered and lets the thread wait again, once", async () => {
    const { asker, author, question, id } = await askedAfter(14);
    const due = async () => (await reader.question.findUniqueOrThrow({ where: { postId: question.id } })).followUpDueAt;
    await reportCheckIn(asker, id, { ...aReport, change: "WORSE" });
    await Promise.all([onCheckInReported({ checkInId: id }), onCheckInReported({ checkInId: id })]);
    const first = await due();
    expect(first).not.toBeNull();
    const notes = await notesTo(author.id);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.data.path, "no word of the title").toMatch(/^\/questions\/\d+#comment-\d+$/);
    expect(JSON.stringify(notes[0]?.data.mail)).not.toMatch(/turns in|pain/i);
    afterDays(42);
    await askDueCheckIns();
    const second = (await checkInsOf(question.id)).at(-1);
    await reportCheckIn(asker, second?.id ?? "", { ...aReport, change: "WORSE" });
    await onCheckInReported({ checkInId: second?.id ?? "" });
    expect([await due(), await notesTo(author.id)]).toEqual([first, notes]);
    // Settled by somebody, it does not come back because the same report is worded anew.
    await write(planting, (tx) =>
      tx.question.update({ where: { postId: question.id }, data: { followUpDueAt: null } }),
    );
    await reportCheckIn(asker, id, { ...aReport, change: "WORSE", word: "Still." });
    await onCheckInReported({ checkInId: id });
    expect(await due()).toBeNull();
  });

  it("that it got worse is told to another answer's writer too while the thread waits already", async () => {
    const { asker, author, question, answer, id } = await askedAfter(14);
    await reportCheckIn(asker, id, { ...aReport, change: "WORSE" });
    await onCheckInReported({ checkInId: id });
    const second = await aPractitioner();
    const other = await anAnswer(second, question.id);
    await undoAccept(asker, answer.id);
    await acceptAnswer(asker, other.id);
    afterDays(29);
    await write(planting, (tx) =>
      tx.mark.updateMany({ where: { commentId: other.id }, data: { createdAt: new Date(start - 14 * dayMs) } }),
    );
    await askDueCheckIns();
    const later = (await checkInsOf(question.id)).at(-1);
    expect(later).toMatchObject({ week: 6, commentId: other.id });
    await reportCheckIn(asker, later?.id ?? "", { ...aReport, change: "WORSE" });
    await onCheckInReported({ checkInId: later?.id ?? "" });
    expect([(await notesTo(author.id)).length, (await notesTo(second.id)).length]).toEqual([1, 1]);
  });

  it("that it got worse lets the thread wait no longer once it is taken away, or said no more", async () => {
    const { asker, author, question, id } = await askedAfter(14);
    const due = async () => (await reader.question.findUniqueOrThrow({ where: { postId: question.id } })).followUpDueAt;
    const say = async (checkInId: string, change: "WORSE" | "BETTER") => {
      await reportCheckIn(asker, checkInId, { ...aReport, change });
      await onCheckInReported({ checkInId });
    };
    await say(id, "WORSE");
    await say(id, "BETTER");
    expect(await due()).toBeNull();
    // A slip of the finger silences nothing.
    await say(id, "WORSE");
    expect(await due()).not.toBeNull();
    afterDays(42);
    await askDueCheckIns();
    const second = (await checkInsOf(question.id)).at(-1)?.id ?? "";
    await say(second, "WORSE");
    await removeReport(asker, id);
    expect((await due())?.getTime(), "the second says so still").toBeGreaterThan(start + 42 * dayMs);
    await removeReport(asker, second);
    expect(await due()).toBeNull();
    expect(await notesTo(author.id)).not.toEqual([]);
  });

  it("that it got worse lets the thread wait also when the answer is hidden meanwhile; its writer hears nothing", async () => {
    const { asker, author, question, answer, id } = await askedAfter(14);
    await reportCheckIn(asker, id, { ...aReport, change: "WORSE" });
    await reportHarm(await aPractitioner(), answer.id, { reason: becauseOfTheNerve });
    await onCheckInReported({ checkInId: id });
    const { followUpDueAt } = await reader.question.findUniqueOrThrow({ where: { postId: question.id } });
    expect(followUpDueAt).not.toBeNull();
    expect(await notesTo(author.id)).toEqual([]);
  });

  it("is read for warning signs like a comment, once", async () => {
    const { sentence } = await aRule("EMERGENCY");
    const { asker, question, id } = await askedAfter(14);
    await reportCheckIn(asker, id, { ...aReport, word: sentence.slice(0, 500) });
    for (let run = 0; run < 2; run += 1) await raisedFlags.onCheckInReported({ checkInId: id });
    const { flags } = await getPostState(asker, question.id);
    expect(flags).toMatchObject([{ isInCheckIn: true, isOwn: true, level: "EMERGENCY" }]);
    const waiting = async () => {
      const { items } = await listWaiting(await aPractitioner(), { tab: "waiting", limit: 100 });
      return items.map((item) => item.id);
    };
    expect(await waiting()).toContain(question.id);
    await removeReport(asker, id);
    expect((await getPostState(asker, question.id)).flags).toEqual([]);
    expect(await waiting(), "nobody could settle it").not.toContain(question.id);
  });
});
