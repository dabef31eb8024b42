import { expect, test } from "vitest";
import { editComment } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import {
  acceptAnswer,
  decideHarm,
  disagreeWithAnswer,
  endorseAnswer,
  reportHarm,
  undoAccept,
  undoDecision,
  undoStance,
} from "@/lib/marks/commands";
import { listMarks } from "@/lib/marks/queries";
import { inAnswerOrder } from "@/lib/marks/ranking";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { getQuestionPage } from "@/lib/questions/queries";
import { voteHelpful, withdrawVote } from "@/lib/votes/commands";
import { aCaller } from "@/tests/factories/callers";
import { aPerson } from "@/tests/factories/library";
import { becauseOfTheNerve } from "@/tests/factories/marks";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";

const reason = { reason: becauseOfTheNerve };
const parallel = 50;

async function aThread() {
  const asker = await aPerson({ name: "Maren" });
  const question = await aQuestion(asker);
  const answers: { id: string; author: Actor }[] = [];
  for (let index = 0; index < 3; index += 1) {
    const author = await aPractitioner();
    answers.push({ id: (await anAnswer(author, question.id)).id, author });
  }
  const peers = [await aPractitioner("One"), await aPractitioner("Two"), await aPractitioner("Three")];
  return { asker, question, answers, peers, readers: [await aPerson(), await aPerson()] };
}
type Thread = Awaited<ReturnType<typeof aThread>>;

const from = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("Nothing to choose from");
  return item;
};

/** What fifty people and programs do at the same moment, told by a number, so that a failure can be run again. */
function act({ asker, answers, peers, readers }: Thread, moderator: Actor, index: number): Promise<unknown> {
  const { id, author } = from(answers, index);
  const peer = from(peers, Math.floor(index / 2));
  const person = from(readers, index);
  const acts = [
    () => acceptAnswer(asker, id),
    () => endorseAnswer(peer, id),
    () => disagreeWithAnswer(peer, id, reason),
    () => undoStance(peer, id, "ENDORSE"),
    () => editComment(author, id, { markdown: `Wording number ${index}, long enough to stand.` }),
    () => reportHarm(peer, id, reason),
    () => undoAccept(asker, id),
    () => undoStance(peer, id, "HARM"),
    () => voteHelpful(person, { commentId: id }),
    () => withdrawVote(person, { commentId: id }),
    async () => {
      const harm = await reader.mark.findFirst({
        where: { commentId: id, kind: "HARM", undoneAt: null },
        select: { id: true },
      });
      if (!harm) return;
      if (index % 3 === 0) await undoDecision(moderator, harm.id);
      else await decideHarm(moderator, harm.id, { verdict: "DISMISSED", note: "Read it twice." });
    },
  ];
  return from(acts, index)();
}

async function invariantsHold({ question }: Thread): Promise<void> {
  const postId = question.id;
  const marks = await reader.mark.findMany({
    where: { postId, undoneAt: null },
    select: {
      ...{ kind: true, commentId: true, memberId: true },
      comment: { select: { status: true } },
      decisions: { where: { undoneAt: null }, select: { verdict: true } },
    },
  });
  const accepts = marks.filter(({ kind }) => kind === "ACCEPT");
  expect(accepts.length).toBeLessThanOrEqual(1);
  const stances = marks.filter(({ kind }) => kind !== "ACCEPT").map((mark) => `${mark.commentId} ${mark.memberId}`);
  expect(new Set(stances).size).toBe(stances.length);
  const comments = await reader.comment.findMany({
    where: { postId, kind: "ANSWER" },
    select: { id: true, status: true, endorseCount: true, helpfulCount: true, _count: { select: { votes: true } } },
  });
  for (const { id, status, endorseCount, helpfulCount, _count } of comments) {
    const own = marks.filter(({ commentId }) => commentId === id);
    expect(endorseCount).toBe(own.filter(({ kind }) => kind === "ENDORSE").length);
    expect(helpfulCount).toBe(_count.votes);
    const hides = own.some(({ kind, decisions }) => kind === "HARM" && decisions[0]?.verdict !== "DISMISSED");
    expect(status).toBe(hides ? "HIDDEN" : "PUBLISHED");
  }
  const shown = comments.filter(({ status }) => status === "PUBLISHED").length;
  const isMarked = accepts.some(({ comment }) => comment.status === "PUBLISHED");
  const page = await getQuestionPage(null, question.path.split("/").at(-1) ?? "");
  expect(page).toMatchObject({
    answerCount: shown,
    state: isMarked ? "MARKED" : shown > 0 ? "ANSWERED" : "WAITING",
  });
}

async function orderOf({ question }: Thread): Promise<string[]> {
  const [thread, marks] = [await listThread(null, question.id), await listMarks(null, question.id)];
  const order = inAnswerOrder(thread, marks).map(({ id }) => id);
  expect(inAnswerOrder(thread.toReversed(), marks.toReversed()).map(({ id }) => id)).toEqual(order);
  return order;
}

test(`after ${parallel} marks, undos and edits at the same moment all invariants hold, and nothing fails but by conflict`, async () => {
  const [thread, moderator] = [await aThread(), await aCaller({ role: "MODERATOR" })];
  for (const round of [0, 1, 2]) {
    const outcomes = await Promise.allSettled(
      Array.from({ length: parallel }, (_each, index) => act(thread, moderator, index + round * 7)),
    );
    const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(failures.filter((failure) => !(failure instanceof AppError))).toEqual([]);
    const codes = new Set(failures.map((failure: AppError) => failure.code));
    for (const code of codes) expect(["conflict", "forbidden", "not-found"]).toContain(code);
    await invariantsHold(thread);
    expect(await orderOf(thread)).toEqual(await orderOf(thread));
  }
}, 120_000);

test("of accepts by the asker and, at the same moment, marks by peers exactly one accept stands and each peer counts once", async () => {
  const thread = await aThread();
  const { asker, answers, peers } = thread;
  const at = Array.from({ length: parallel }, (_each, index) => index);
  const outcomes = await Promise.allSettled(
    at.map((index) =>
      index % 2 === 0
        ? acceptAnswer(asker, from(answers, index).id)
        : endorseAnswer(from(peers, index), from(answers, 0).id),
    ),
  );
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "conflict" });
  const marks = await listMarks(null, thread.question.id);
  expect(marks.filter(({ kind }) => kind === "ACCEPT")).toHaveLength(1);
  expect(marks.filter(({ kind }) => kind === "ENDORSE")).toHaveLength(peers.length);
  await invariantsHold(thread);
}, 60_000);
