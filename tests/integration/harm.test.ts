import { beforeAll, expect, test } from "vitest";
import { editComment } from "@/lib/comments/commands";
import { getComment, listComments, listCommentsBy, listRevisions, listThread } from "@/lib/comments/queries";
import { listNewComments } from "@/lib/feeds/queries";
import { decideHarm, endorseAnswer, reportHarm, undoDecision, undoStance } from "@/lib/marks/commands";
import { findHiddenAnswer, getDecidability, listHarmReports, listMarkHistory, listMarks } from "@/lib/marks/queries";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import { getQuestionPage } from "@/lib/questions/queries";
import { aCaller } from "@/tests/factories/callers";
import { aDisagreement, aHarmfulAnswer, becauseOfTheNerve } from "@/tests/factories/marks";
import { anAcceptedAnswer, aPractitioner } from "@/tests/factories/threads";

const words = "Hold the hip while the foot";
const note = "Two of us have read it against the guideline.";
const uphold = { verdict: "UPHELD", note } as const;
const dismiss = { verdict: "DISMISSED", note } as const;
const page = { limit: 100 };

let moderator: Actor;
beforeAll(async () => {
  moderator = await aCaller({ role: "MODERATOR" });
});

const pageOf = ({ path }: { path: string }) => getQuestionPage(null, path.split("/").at(-1) ?? "");
const waitingIds = async () => (await listHarmReports(moderator, page)).items.map(({ mark }) => mark.id);

/** Everything that carries answers to others, as text. */
async function told(postId: string, commentId: string, handle: string): Promise<string> {
  const reads = await Promise.allSettled([
    listThread(null, postId),
    listComments(null, postId, page),
    listCommentsBy(null, handle, page),
    listNewComments(null, postId),
    listAnswerPrescriptions(null, postId).then((map) => [...map]),
    getComment(null, commentId),
    listRevisions(null, commentId),
    listMarkHistory(null, commentId),
  ]);
  return JSON.stringify(reads);
}

test("what could harm is hidden from every list, and its question waits again", async () => {
  const { author, question, answer } = await aHarmfulAnswer();
  expect(await told(question.id, answer.id, author.handle)).not.toContain(words);
  expect(await pageOf(question)).toMatchObject({ state: "WAITING", answerCount: 0 });
  expect(await listMarks(null, question.id)).toMatchObject([
    { kind: "HARM", reason: becauseOfTheNerve, decision: null, member: { name: "Henrik Lund" } },
  ]);
  // Who marked it stays to be read, from the notice that stands in its place.
  expect(await listMarkHistory(null, answer.id)).toMatchObject([{ kind: "HARM", undoneAt: null }]);
});

test("a reader opens it deliberately, until it is upheld", async () => {
  const { author, witness, answer, markId } = await aHarmfulAnswer();
  expect(await findHiddenAnswer(null, answer.number)).toMatchObject({ html: expect.stringContaining(words) });
  await decideHarm(moderator, markId, uphold);
  expect(await findHiddenAnswer(null, answer.number)).toMatchObject({ html: null, author: null });
  expect(await findHiddenAnswer(witness, answer.number)).toMatchObject({ html: null });
  for (const viewer of [moderator, author]) {
    expect(await findHiddenAnswer(viewer, answer.number)).toMatchObject({ html: expect.stringContaining(words) });
  }
});

test("upheld it stays hidden with the decision, and whoever saw the harm no longer takes that back", async () => {
  const { witness, question, answer, markId } = await aHarmfulAnswer();
  expect(await waitingIds()).toContain(markId);
  await decideHarm(moderator, markId, uphold);
  expect(await waitingIds()).not.toContain(markId);
  expect(await listMarks(null, question.id)).toMatchObject([{ decision: { verdict: "UPHELD", note } }]);
  await expect(undoStance(witness, answer.id, "HARM")).rejects.toMatchObject({ reason: "harm-upheld" });
  await expect(decideHarm(moderator, markId, dismiss)).rejects.toMatchObject({ code: "conflict" });
});

test("dismissed it is shown again, and the reason stands as a disagreement", async () => {
  const { author, witness, question, answer, markId } = await aHarmfulAnswer();
  await decideHarm(moderator, markId, dismiss);
  expect(await told(question.id, answer.id, author.handle)).toContain(words);
  expect(await findHiddenAnswer(null, answer.number)).toMatchObject({ isHidden: false });
  expect(await listMarks(null, question.id)).toMatchObject([{ kind: "HARM", decision: { verdict: "DISMISSED" } }]);
  await undoStance(witness, answer.id, "HARM");
  await expect(reportHarm(witness, answer.id, { reason: becauseOfTheNerve })).rejects.toMatchObject({
    reason: "harm-dismissed",
  });
  await aDisagreement(witness, answer.id);
  expect(await listMarks(null, question.id)).toMatchObject([{ kind: "DISAGREE" }]);
});

test("of words that were changed since, the same practitioner may see harm anew", async () => {
  const { author, witness, answer, markId } = await aHarmfulAnswer();
  await decideHarm(moderator, markId, dismiss);
  setClock(new Date(Date.now() + 60_000));
  await editComment(author, answer.id, { markdown: "Hold it for twice as long, whatever it says to you." }).finally(
    () => setClock(null),
  );
  await undoStance(witness, answer.id, "HARM");
  await reportHarm(witness, answer.id, { reason: becauseOfTheNerve });
  expect(await findHiddenAnswer(null, answer.number)).toMatchObject({ isHidden: true });
});

test("a decision is taken back: the answer is hidden again and waits", async () => {
  const { question, answer, markId } = await aHarmfulAnswer();
  await decideHarm(moderator, markId, dismiss);
  await undoDecision(moderator, markId);
  expect((await listThread(null, question.id))[0]).toMatchObject({ html: null });
  expect(await waitingIds()).toContain(markId);
  await expect(undoDecision(moderator, markId)).rejects.toMatchObject({ reason: "not-decided" });
  const acts = await reader.moderationAct.findMany({ where: { commentId: answer.id }, orderBy: { createdAt: "asc" } });
  expect(acts.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["moderation:dismiss-harm", moderator.id],
    ["moderation:undo-harm-decision", moderator.id],
  ]);
});

test("while one of two still sees harm it stays hidden; taken back by the last, it is shown", async () => {
  const { author, question, answer, witness, markId } = await aHarmfulAnswer();
  const second = await aPractitioner("Mei Tanaka");
  await expect(reportHarm(second, answer.id, { reason: becauseOfTheNerve })).rejects.toMatchObject({
    code: "not-found",
  });
  await decideHarm(moderator, markId, dismiss);
  await reportHarm(second, answer.id, { reason: becauseOfTheNerve });
  expect((await listThread(null, question.id))[0]).toMatchObject({ html: null });
  await endorseAnswer(second, answer.id);
  expect(await told(question.id, answer.id, author.handle)).toContain(words);
  const marks = (await listMarks(null, question.id)).map(({ kind, member }) => [kind, member.name]);
  expect(marks).toEqual([
    ["HARM", "Henrik Lund"],
    ["ENDORSE", "Mei Tanaka"],
  ]);
  expect(witness.handle).not.toBe(second.handle);
});

test("an accepted answer that is hidden no longer marks its question, and does again when it is shown", async () => {
  const { question, answer } = await anAcceptedAnswer();
  const witness = await aPractitioner("Henrik Lund");
  await reportHarm(witness, answer.id, { reason: becauseOfTheNerve });
  expect(await pageOf(question)).toMatchObject({ state: "WAITING" });
  await undoStance(witness, answer.id, "HARM");
  expect(await pageOf(question)).toMatchObject({ state: "MARKED" });
});

test("nobody decides on their own answer or mark, and only moderators read what waits", async () => {
  const judge = { ...(await aPractitioner("Both")), role: "MODERATOR" as const };
  const { markId } = await aHarmfulAnswer(undefined, judge);
  await expect(decideHarm(judge, markId, dismiss)).rejects.toMatchObject({ reason: "own-mark" });
  const other = await aHarmfulAnswer();
  const writer: Actor = { ...other.author, role: "MODERATOR" };
  await expect(decideHarm(writer, other.markId, dismiss)).rejects.toMatchObject({ reason: "own-answer" });
  const reports = await listHarmReports(judge, page);
  expect(reports.items.find(({ mark }) => mark.id === markId)?.decideDenied).toBe("own-mark");
  await expect(listHarmReports(await aCaller(), page)).rejects.toMatchObject({ reason: "moderators-only" });
  await expect(getDecidability(null, crypto.randomUUID())).rejects.toMatchObject({ code: "not-found" });
});

test("what waits is listed oldest first, what was decided newest first, page by page", async () => {
  const [one, two] = [await aHarmfulAnswer(), await aHarmfulAnswer()];
  const waiting = await waitingIds();
  expect(waiting.indexOf(one.markId)).toBeLessThan(waiting.indexOf(two.markId));
  for (const { markId } of [one, two]) await decideHarm(moderator, markId, uphold);
  const first = await listHarmReports(moderator, { limit: 1 }, true);
  const next = await listHarmReports(moderator, { limit: 1, cursor: first.nextCursor ?? "" }, true);
  expect([...first.items, ...next.items].map(({ mark }) => mark.id)).toEqual([two.markId, one.markId]);
});
