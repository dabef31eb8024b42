import { describe, expect, test } from "vitest";
import { z } from "zod";
import { POST } from "@/app/api/v1/questions/[questionId]/answers/route";
import { editComment, postComment, removeComment } from "@/lib/comments/commands";
import { listRevisions, listThread } from "@/lib/comments/queries";
import { commentBody } from "@/lib/comments/schema";
import { queryRows } from "@/lib/platform/db";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import { getQuestionPage, listQuestions } from "@/lib/questions/queries";
import { Prisma } from "@/prisma/generated/client";
import { aSessionOf } from "@/tests/factories/articles";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { expired } from "@/tests/support/next-cache";
import { apiRequest, call } from "@/tests/support/request";

const announced = (type: string, commentId: string) =>
  queryRows(
    z.object({ id: z.string() }),
    Prisma.sql`select id::text from pgboss.job where name = 'event' and data->>'type' = ${type} and data->>'commentId' = ${commentId}`,
  );

const slugOf = (path: string) => path.split("/").at(-1) ?? "";
const dose = { sets: 3, reps: 10, holdSeconds: 5, side: "RIGHT", daysPerWeek: 4, weeks: null };

describe("an answer", () => {
  test("is posted with its exercises, announced once, and ends the waiting", async () => {
    const [asker, author] = [await aPerson(), await aPractitioner()];
    const question = await aQuestion(asker);
    const exercises = [await aLibraryExercise(author), await aLibraryExercise(author, { title: "Step-down" })];
    const answer = await anAnswer(
      author,
      question.id,
      exercises.map(({ id }) => ({ exerciseId: id, dose, note: "Slowly" })),
    );
    const prescriptions = await listAnswerPrescriptions(null, question.id);
    expect(prescriptions.get(answer.id)?.map((each) => each.exercise.title)).toEqual(["Clamshell", "Step-down"]);
    expect(prescriptions.get(answer.id)?.[0]?.dose).toMatchObject(dose);
    expect(await announced("answer.posted", answer.id)).toHaveLength(1);
    expect(await getQuestionPage(null, slugOf(question.path))).toMatchObject({ state: "ANSWERED", answerCount: 1 });
    const [shown] = await listThread(null, question.id);
    expect(shown).toMatchObject({ kind: "ANSWER", credential: { profession: "PHYSIOTHERAPIST" } });
  });

  test("is one a member: a double click ends in exactly one", async () => {
    const [asker, author] = [await aPerson(), await aPractitioner()];
    const question = await aQuestion(asker);
    const outcomes = await Promise.allSettled([anAnswer(author, question.id), anAnswer(author, question.id)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = outcomes.find((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toMatchObject({ reason: expect.stringMatching(/already-(exists|answered)/) });
    expect(await listThread(null, question.id)).toHaveLength(1);
  });

  test("with an exercise that does not exist is refused, with the field's name, and nothing is posted", async () => {
    const [asker, author] = [await aPerson(), await aPractitioner()];
    const question = await aQuestion(asker);
    const prescriptions = [{ exerciseId: crypto.randomUUID(), dose, note: null }];
    await expect(anAnswer(author, question.id, prescriptions)).rejects.toMatchObject({
      reason: "exercise-unknown",
      issues: [{ path: "prescriptions.0.exerciseId" }],
    });
    expect(await listThread(null, question.id)).toEqual([]);
  });

  test("over HTTP needs our own page or a token, a member, and a body that fits", async () => {
    const [asker, author] = [await aPerson(), await aPractitioner()];
    const question = await aQuestion(asker);
    const session = await aSessionOf(author);
    const path = `/questions/${question.id}/answers`;
    const post = (body: unknown, options: object = {}) =>
      call(POST, apiRequest(path, { body, ...options }), { questionId: question.id });
    const good = { markdown: "Hold the hip while the foot stays quiet." };
    expect((await post(good)).status).toBe(401);
    expect((await post(good, { session, headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    const short = await post({ markdown: "Rest." }, { session });
    expect(short.status).toBe(422);
    expect(await short.json()).toMatchObject({ code: "invalid", issues: [{ path: "markdown" }] });
    expect((await post(good, { session })).status).toBe(201);
    expect(expired).toContain(`post:${question.id}`);
    const again = await post(good, { session });
    expect(again.headers.get("content-type")).toContain("application/problem+json");
    expect(await again.json()).toMatchObject({ status: 403, reason: "already-answered" });
  });
});

describe("a comment", () => {
  test("keeps its earlier wording when it is edited, and leaves a tombstone where others replied", async () => {
    const [asker, other] = [await aPerson({ name: "Maren" }), await aPerson({ name: "Olek" })];
    const question = await aQuestion(asker);
    const say = (actor: typeof asker, markdown: string, parentId: string | null = null) =>
      postComment(actor, question.id, commentBody.parse({ markdown, parentId }));
    const first = await say(other, "Which side is it?");
    const reply = await say(asker, "The right one.", first.id);
    await editComment(other, first.id, { markdown: "Which side, and since when?" });
    expect((await listRevisions(null, first.id)).map((each) => each.markdown)).toEqual(["Which side is it?"]);
    await expect(editComment(asker, first.id, { markdown: "Not mine" })).rejects.toMatchObject({ reason: "not-yours" });
    await removeComment(other, first.id);
    const thread = await listThread(null, question.id);
    expect(thread.map(({ id, html, author }) => ({ id, gone: html === null && author === null }))).toEqual([
      { id: first.id, gone: true },
      { id: reply.id, gone: false },
    ]);
    await expect(listRevisions(null, first.id)).rejects.toMatchObject({ code: "not-found" });
  });

  test("cannot hang on a comment of another post", async () => {
    const [asker, other] = [await aPerson(), await aPerson()];
    const [here, elsewhere] = [await aQuestion(asker), await aQuestion(asker)];
    const comment = await postComment(other, elsewhere.id, commentBody.parse({ markdown: "Over there" }));
    const stray = postComment(other, here.id, commentBody.parse({ markdown: "Stray", parentId: comment.id }));
    await expect(stray).rejects.toMatchObject({ code: "not-found" });
  });
});

test("the list of questions pages by cursor without gaps or doubles", async () => {
  const asker = await aPerson();
  const asked: string[] = [];
  for (let index = 0; index < 7; index += 1) asked.push((await aQuestion(asker)).id);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listQuestions(null, { sort: "newest", limit: 3, ...(cursor ? { cursor } : {}) });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => asked.includes(id))).toEqual(asked.toReversed());
});
