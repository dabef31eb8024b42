import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/v1/questions/[questionId]/hand-over/route";
import { addAddendum } from "@/lib/addenda/commands";
import { addendumBody } from "@/lib/addenda/schema";
import { postComment } from "@/lib/comments/commands";
import { commentBody } from "@/lib/comments/schema";
import { getHandover } from "@/lib/handovers/queries";
import { acceptAnswer, disagreeWithAnswer } from "@/lib/marks/commands";
import type { Actor } from "@/lib/platform/actor";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aCheckIn, aReport } from "@/tests/factories/check-ins";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");

let asker: Actor;
let practitioner: Actor;
beforeAll(async () => {
  asker = await aPerson({ name: "Maren Test" });
  practitioner = await aPractitioner();
});

const told = {
  title: "The right knee drifts in",
  markdown: "It **drifts** in on stairs.",
  onsetDate: { on: "2026-03-01", precision: "MONTH" },
  painMoving: 6,
  worse: "Going downstairs",
  trials: [{ kind: "EXERCISE", what: "Clamshells", effect: "NO_CHANGE" }],
  opinions: [{ who: "physiotherapist", said: "A weak hip" }],
};

async function aThread(change: object = {}) {
  const question = await aQuestion(asker, { ...told, ...change });
  const exercise = await aLibraryExercise(practitioner, { title: "Step-down" });
  const dose = { sets: 3, reps: 10, holdSeconds: null, side: "RIGHT", daysPerWeek: 4, weeks: 6 };
  const answer = await anAnswer(practitioner, question.id, [{ exerciseId: exercise.id, dose, note: "Slowly" }]);
  await acceptAnswer(asker, answer.id);
  await addAddendum(asker, question.id, addendumBody.parse({ markdown: "An X-ray showed nothing." }));
  return { question, answer };
}

async function aPdf(reader: Actor | null, questionId: string, query = "") {
  const carries = reader ? { session: await aSession(reader.id) } : {};
  return call(GET, apiRequest(`/questions/${questionId}/hand-over${query}`, carries), { questionId });
}

async function textOf(response: Response): Promise<{ text: string; totalPages: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: text.replace(/\s+/g, " "), totalPages };
}

describe("a hand-over sheet", () => {
  test("tells the whole thread: intake, time line, answers with their credentials, and doses", async () => {
    const { question } = await aThread();
    const handover = await getHandover(asker, { id: question.id });
    expect(handover).toMatchObject({
      title: told.title,
      story: "It drifts in on stairs.",
      asker: { name: "Maren Test" },
      intake: { painMoving: 6, worse: "Going downstairs" },
      answers: [{ author: "Ines Oduya", isAccepted: true, credential: { profession: "PHYSIOTHERAPIST" } }],
      exercises: [{ title: "Step-down", dose: { sets: 3, side: "RIGHT" }, note: "Slowly" }],
    });
    expect(handover.reports).toEqual([]);
    expect(handover.moments.map(({ kind }) => kind)).toEqual(["began", "asked", "answered", "marked", "added"]);
  });

  test("tells what practitioners asked back, the asker's reply, and why one disagrees", async () => {
    const { question, answer } = await aThread();
    const peer = await aPractitioner("Salma Aziz");
    const say = (actor: Actor, markdown: string, parentId?: string) =>
      postComment(actor, question.id, commentBody.parse({ markdown, parentId, acknowledgesFlag: true }));
    const asked = await say(peer, "Does it wake you at night?");
    await say(asker, "Never at night.", asked.id);
    await say(asker, "A word to nobody in particular.");
    await say(await aPerson(), "Mine does the same.", asked.id);
    const reason = "A step-down is too much while it is swollen.";
    await disagreeWithAnswer(peer, answer.id, { reason });
    const { moments, answers } = await getHandover(asker, { id: question.id });
    expect(moments.filter(({ kind }) => kind === "asked-back" || kind === "replied")).toMatchObject([
      { kind: "asked-back", words: "Salma Aziz: Does it wake you at night?" },
      { kind: "replied", words: "Never at night." },
    ]);
    expect(answers).toMatchObject([{ number: 1, objections: [{ by: "Salma Aziz", reason }] }]);
    const { text } = await textOf(await aPdf(asker, question.id));
    expect(text).toContain("Salma Aziz: Does it wake you at night?");
    expect(text).toContain(`Salma Aziz disagrees: “${reason}”`);
    expect(text).not.toMatch(/nobody in particular|Mine does the same/);
  });

  test("tells what the asker reported since, of which answer, and nothing of others who have the same", async () => {
    const { question, answer } = await aThread();
    const about = { postId: question.id, commentId: answer.id };
    const word = "Down without the rail";
    await aCheckIn({ ...about, memberId: asker.id, report: { ...aReport, word } });
    await aCheckIn({ ...about, memberId: practitioner.id, week: 6, report: { ...aReport, word: "Mine as well" } });
    expect((await getHandover(asker, { id: question.id })).reports).toMatchObject([{ number: 1, pain: 3, word }]);
    const { text } = await textOf(await aPdf(asker, question.id));
    expect(text).toMatch(
      /How it went since .* answer 1 was marked: done most days, pain 3 of 10, better “Down without/,
    );
    expect(text).not.toContain("Mine as well");
    const without = await textOf(await aPdf(asker, question.id, "?parts=name,intake,answers"));
    expect(without.text).not.toContain("How it went since");
  });

  test("is its asker's alone, moderators included, also while the question is held", async () => {
    const { question } = await aThread();
    const moderator = await aCaller({ role: "MODERATOR" });
    for (const somebody of [null, practitioner, moderator])
      await expect(getHandover(somebody, { id: question.id })).rejects.toMatchObject({ code: "not-found" });
    await write(planting, (tx) => tx.post.update({ where: { id: question.id }, data: { status: "HELD" } }));
    expect((await getHandover(asker, { id: question.id })).title).toBe(told.title);
    await write(planting, (tx) => tx.post.update({ where: { id: question.id }, data: { status: "REMOVED" } }));
    await expect(getHandover(asker, { id: question.id })).rejects.toMatchObject({ code: "not-found" });
  });

  test("leaves out answers that are held, hidden or removed", async () => {
    const { question, answer } = await aThread();
    for (const status of ["HELD", "HIDDEN", "REMOVED"] as const) {
      await write(planting, (tx) => tx.comment.update({ where: { id: answer.id }, data: { status } }));
      const { answers, exercises, moments } = await getHandover(asker, { id: question.id });
      expect([answers, exercises]).toEqual([[], []]);
      expect(moments.map(({ kind }) => kind)).toEqual(["began", "asked", "added"]);
    }
  });

  test("takes a fixed number of queries, however long the thread is", async () => {
    const { question } = await aThread();
    const few = await countQueries(() => getHandover(asker, { id: question.id }));
    await anAnswer(await aPractitioner(), question.id);
    await anAnswer(await aPractitioner(), question.id);
    const more = await countQueries(() => getHandover(asker, { id: question.id }));
    expect(more.queries).toHaveLength(few.queries.length);
  });
});

describe("the sheet as a PDF", () => {
  test("says what is told on one page, and no cache keeps it", async () => {
    const { question } = await aThread();
    const response = await aPdf(asker, question.id);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const { text, totalPages } = await textOf(response);
    expect(totalPages).toBe(1);
    for (const part of [told.title, "Asked by Maren Test", "Going downstairs", "Clamshells – no change", "Mar 2026"])
      expect(text).toContain(part);
    for (const part of [
      "Physiotherapist, register checked",
      "3 × 10 · right · 4 days a week · for 6 weeks",
      "An X-ray",
    ])
      expect(text).toContain(part);
    expect(text).toContain("It is not a medical record");
    expect(text).toContain(`http://forum.test${question.path}`);
  });

  test("leaves out what is not chosen", async () => {
    const { question } = await aThread();
    const { text } = await textOf(await aPdf(asker, question.id, "?parts=intake,exercises"));
    expect(text).toContain("Going downstairs");
    expect(text).toContain("Step-down");
    for (const part of ["Maren", "It drifts", "X-ray", "Physiotherapist, register"]) expect(text).not.toContain(part);
  });

  test("names somebody who asked anonymously only when they choose so", async () => {
    const { question } = await aThread({ isAnonymous: true });
    expect((await textOf(await aPdf(asker, question.id))).text).not.toContain("Maren Test");
    expect((await textOf(await aPdf(asker, question.id, "?parts=name"))).text).toContain("Maren Test");
  });

  test("takes two pages at most, and says what it left out", async () => {
    const long = "The knee turns in when I walk down and then it aches. ";
    const trials = Array.from({ length: 12 }, (_, index) => ({ kind: "OTHER", what: `${index} ${long.repeat(18)}` }));
    const { question } = await aThread({ markdown: long.repeat(200), trials, worse: long.repeat(10) });
    for (let index = 0; index < 5; index += 1) {
      const { id } = await anAnswer(await aPractitioner(), question.id);
      await write(planting, (tx) => tx.comment.update({ where: { id }, data: { markdown: long.repeat(60) } }));
    }
    const { text, totalPages } = await textOf(await aPdf(asker, question.id));
    expect(totalPages).toBe(2);
    expect(text).toMatch(/Left out so that this stays short: 1 more answer/);
  });

  test("says at its top when it lacks letters for some of it, and only then", async () => {
    const note = "Some of this is written in letters that this sheet lacks";
    const [latin, other] = [await aThread(), await aThread({ worse: "صعود الدرج" })];
    expect((await textOf(await aPdf(asker, latin.question.id))).text).not.toContain(note);
    const { text } = await textOf(await aPdf(asker, other.question.id));
    expect(text).toContain(note);
    expect(text).toContain("Worse with [Arabic text, not printable here]");
  });

  test("is not there for anybody else", async () => {
    const { question } = await aThread();
    for (const somebody of [null, practitioner]) expect((await aPdf(somebody, question.id)).status).toBe(404);
  });
});
