import { afterEach, describe, expect, test } from "vitest";
import { POST as postLog, GET as readHistory } from "@/app/api/v1/plan/logs/route";
import { addToPlan, changePlanItem, logExercise, orderPlan, undoLog } from "@/lib/plans/commands";
import { getPlan, getPlanHistory, getPlanOfferView } from "@/lib/plans/queries";
import { now, setClock } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aSession } from "@/tests/factories/callers";
import { aLibraryExercise, anAnswerWith, aPerson } from "@/tests/factories/library";
import { aLogBody, aPlanItem, today } from "@/tests/factories/plans";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

afterEach(() => setClock(null));

const planting = systemPermit("test:plant", "the test's own rows");
const everyDay = [1, 2, 3, 4, 5, 6, 7];

async function aPrescription() {
  const author = await aPerson();
  const exercise = await aLibraryExercise(author, { title: "Clamshell" });
  await anAnswerWith(author, { exerciseId: exercise.id });
  const row = await reader.prescription.findFirstOrThrow({ where: { exerciseId: exercise.id } });
  return { exercise, id: row.id, commentId: row.commentId ?? "" };
}

const hold = (id: string, status: "HELD" | "PUBLISHED") =>
  write(planting, (tx) => tx.post.update({ where: { id }, data: { status } }));

describe("an exercise in a plan", () => {
  test("is what was prescribed, once however often it is added", async () => {
    const member = await aPerson();
    const { id: prescription } = await aPrescription();
    const [one, two] = await Promise.all([
      addToPlan(member, { from: { prescription }, timeZone: "Europe/Berlin" }),
      addToPlan(member, { from: { prescription } }),
    ]);
    expect(one.id).toBe(two.id);
    const { items, owner, reminders } = await getPlan(member);
    expect([owner, reminders.timeZone]).toEqual([member.handle, expect.stringMatching(/Europe\/Berlin|UTC/)]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: "Clamshell",
      dose: { sets: 3, reps: 10, side: "EACH", daysPerWeek: 4 },
      days: [1, 2, 4, 6],
      exercise: { steps: ["Lie on your side.", "Open the knee."], restSeconds: 60, isRevised: false },
    });
    expect((await getPlanOfferView(member, { prescription })).itemId).toBe(one.id);
  });

  test("goes on when the answer is removed, and keeps the version that was given", async () => {
    const member = await aPerson();
    const { id: prescription, exercise, commentId } = await aPrescription();
    await addToPlan(member, { from: { prescription } });
    const { content, proposer } = await aContent(exercise.id);
    await write(planting, async (tx) => {
      await tx.comment.delete({ where: { id: commentId } });
      const version = {
        exerciseId: exercise.id,
        authorId: proposer.id,
        baseVersion: 0,
        state: "REVIEWED" as const,
        reviewerId: (await aPerson()).id,
        decidedAt: now(),
      };
      await tx.exerciseVersion.create({ data: { ...version, version: 1, content } });
      await tx.exercise.update({ where: { postId: exercise.id }, data: { version: 2, steps: ["All new."] } });
    });
    const [item] = (await getPlan(member)).items;
    expect(item?.exercise).toMatchObject({ steps: ["As it was."], isRevised: true });
    expect(item?.exercise?.path).toBe(`/exercises/${exercise.slug}/versions/1`);
    expect((await reader.planItem.findFirstOrThrow({ where: { id: item?.id ?? "" } })).prescriptionId).toBeNull();
  });

  test("keeps name and dose when the exercise is taken away, and shows nothing else of it", async () => {
    const member = await aPerson();
    const { id, exercise } = await aPlanItem(member);
    await hold(exercise.id, "HELD");
    const [item] = (await getPlan(member)).items;
    expect(item).toMatchObject({ id, title: "Clamshell", exercise: null, dose: { sets: 2 } });
    expect(await logExercise(member, aLogBody(id))).toMatchObject({ itemId: id });
    await expect(addToPlan(await aPerson(), { from: { exercise: exercise.id } })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(getPlanOfferView(member, { exercise: exercise.id })).rejects.toMatchObject({ code: "not-found" });
  });

  test("is changed, ordered, removed and brought back by its member alone", async () => {
    const [member, other] = [await aPerson(), await aPerson()];
    const [first, second] = [await aPlanItem(member, "First one"), await aPlanItem(member, "Second one")];
    const dose = { sets: 5, reps: null, holdSeconds: 20, restSeconds: 15, tempo: null } as const;
    const change = { dose: { ...dose, side: "LEFT" as const, daysPerWeek: 1, weeks: null }, days: [6], note: "Slowly" };
    await expect(changePlanItem(other, first.id, change)).rejects.toMatchObject({ code: "not-found" });
    await changePlanItem(member, first.id, { ...change, isPaused: true });
    expect(await orderPlan(other, [second.id, first.id])).toEqual({ changed: 0 });
    await orderPlan(member, [second.id, first.id]);
    const { items } = await getPlan(member);
    expect(items.map(({ title }) => title)).toEqual(["Second one", "First one"]);
    expect(items[1]).toMatchObject({ dose: { ...dose, daysPerWeek: 1 }, days: [6], note: "Slowly", isPaused: true });
    await changePlanItem(member, first.id, { isRemoved: true });
    expect((await getPlan(member)).items).toHaveLength(1);
    await write(planting, (tx) =>
      tx.exercise.update({ where: { postId: first.exercise.id }, data: { version: 2, steps: ["All new."] } }),
    );
    await addToPlan(member, { from: { exercise: first.exercise.id } });
    const again = (await getPlan(member)).items;
    expect(again).toHaveLength(2);
    expect(again.find(({ id }) => id === first.id)).toMatchObject({
      ...{ dose: { sets: 2, side: "EACH" }, note: null, isPaused: false },
      exercise: { steps: ["All new."], isRevised: false },
    });
    expect(await reader.planItem.findUnique({ where: { id: first.id } })).toMatchObject({ exerciseVersion: 2 });
    await expect(changePlanItem(member, first.id, { endsOn: "2020-01-01" })).rejects.toMatchObject({ code: "invalid" });
  });

  test("has a possible dose and days of the week, or says what is wrong", async () => {
    const { PATCH } = await import("@/app/api/v1/plan/items/[itemId]/route");
    const member = await aPerson();
    const { id: itemId } = await aPlanItem(member);
    const session = await aSession(member.id);
    const send = async (body: unknown) => {
      const request = apiRequest(`/plan/items/${itemId}`, { method: "PATCH", session, body });
      const response = await call(PATCH, request, { itemId });
      return [response.status, (await response.json()).issues?.[0]?.path];
    };
    const dose = { sets: 0, reps: 10, holdSeconds: null, side: "BOTH", daysPerWeek: 3, weeks: null };
    expect(await send({ dose })).toEqual([422, "dose.sets"]);
    expect(await send({ dose: { ...dose, sets: 2, holdSeconds: 900 } })).toEqual([422, "dose.holdSeconds"]);
    expect(await send({ dose: { ...dose, sets: 2, reps: null } })).toEqual([422, "dose.reps"]);
    expect(await send({ days: [] })).toEqual([422, "days"]);
    expect(await send({ days: [8] })).toEqual([422, "days.0"]);
    expect(await send({ startsOn: "2026-11-22", endsOn: "2026-11-01" })).toEqual([422, "endsOn"]);
    expect(await send({ startsOn: "0000-01-01" })).toEqual([422, "startsOn"]);
  });
});

/** The content of an exercise as it stood before a revision, by somebody who may propose. */
async function aContent(exerciseId: string) {
  const { getExerciseContent } = await import("@/lib/exercises/queries");
  const { toContent } = await import("@/lib/exercises/columns");
  const page = await getExerciseContent(null, exerciseId, 1);
  return { content: { ...toContent(page), steps: ["As it was."] }, proposer: await aPerson() };
}

describe("a log", () => {
  test("is taken once, however often and at what moment it is sent", async () => {
    const member = await aPerson();
    const { id } = await aPlanItem(member);
    const body = aLogBody(id);
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => logExercise(member, body)));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => "fulfilled"));
    expect(await logExercise(member, body)).toMatchObject({ id: body.id, painBefore: 4 });
    expect(await reader.planLog.count({ where: { memberId: member.id } })).toBe(1);
    await expect(logExercise(member, { ...body, sets: 1 })).rejects.toMatchObject({ reason: "log-id-taken" });
  });

  test("of a second device for the same day is told of the first, and may take its place", async () => {
    const member = await aPerson();
    const { id } = await aPlanItem(member);
    await logExercise(member, aLogBody(id));
    const second = { ...aLogBody(id), sets: 1 };
    await expect(logExercise(member, second)).rejects.toMatchObject({ code: "conflict", reason: "already-logged" });
    await logExercise(member, { ...second, replaces: true });
    expect((await getPlan(member)).logs).toMatchObject([{ id: second.id, sets: 1 }]);
  });

  test("is undone for good: sent again late it stays undone", async () => {
    const member = await aPerson();
    const { id } = await aPlanItem(member);
    const body = aLogBody(id);
    await logExercise(member, body);
    await undoLog(member, body.id);
    await undoLog(member, body.id);
    await logExercise(member, body);
    expect((await getPlan(member)).logs).toEqual([]);
    expect(await logExercise(member, aLogBody(id))).toMatchObject({ itemId: id });
  });

  test("is of a day that has come where its member lives", async () => {
    setClock(new Date("2026-11-22T23:30:00Z"));
    const [east, west] = [await aPerson(), await aPerson()];
    for (const [member, timeZone] of [
      [east, "Europe/Berlin"],
      [west, "America/New_York"],
    ] as const) {
      const exercise = await aLibraryExercise(await aPerson());
      const { id } = await addToPlan(member, { from: { exercise: exercise.id }, days: everyDay, timeZone });
      const send = logExercise(member, { ...aLogBody(id), doneOn: "2026-11-23" });
      if (member === east) expect(await send).toMatchObject({ doneOn: "2026-11-23" });
      else await expect(send).rejects.toMatchObject({ reason: "log-in-the-future" });
    }
    await expect(logExercise(east, { ...aLogBody(crypto.randomUUID()), doneOn: "2020-01-01" })).rejects.toMatchObject({
      reason: "log-too-old",
    });
  });

  test("tells pain from 0 to 10 and nothing else", async () => {
    const member = await aPerson();
    const { id } = await aPlanItem(member);
    const session = await aSession(member.id);
    for (const wrong of [
      { painAfter: 11 },
      { painBefore: -1 },
      { painBefore: 2.5 },
      { sets: 41 },
      { doneOn: "today" },
    ]) {
      const response = await call(postLog, apiRequest("/plan/logs", { session, body: { ...aLogBody(id), ...wrong } }));
      expect([wrong, response.status]).toEqual([wrong, 422]);
    }
  });
});

describe("reading a plan", () => {
  test("takes the same number of queries however much stands in it", async () => {
    const member = await aPerson();
    await aPlanItem(member);
    const one = await countQueries(() => getPlan(member));
    for (let index = 0; index < 4; index += 1) await logExercise(member, aLogBody((await aPlanItem(member)).id));
    const five = await countQueries(() => getPlan(member));
    expect(five.queries.length).toBe(one.queries.length);
    expect(five.queries.length).toBeLessThanOrEqual(9);
    expect(five.result.items).toHaveLength(5);
  });

  test("tells history for a stretch of at most 100 days, and nobody else's", async () => {
    const [member, other] = [await aPerson(), await aPerson()];
    const { id } = await aPlanItem(member);
    await logExercise(member, aLogBody(id));
    const stretch = { from: today(), to: today() };
    expect((await getPlanHistory(member, stretch)).logs).toHaveLength(1);
    expect((await getPlanHistory(other, stretch)).logs).toEqual([]);
    const session = await aSession(member.id);
    const ask = async (query: string) =>
      (await call(readHistory, apiRequest(`/plan/logs?${query}`, { session }))).status;
    expect(await ask(`from=${today()}&to=${today()}`)).toBe(200);
    expect(await ask("from=2026-01-01&to=2026-12-31")).toBe(422);
  });
});
