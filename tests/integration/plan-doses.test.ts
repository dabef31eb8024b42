import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, describe, expect, test } from "vitest";
import { PATCH as patchItem } from "@/app/api/v1/plan/items/[itemId]/route";
import { GET as sheet } from "@/app/api/v1/plan/sheet/route";
import { addToPlan, changePlanItem } from "@/lib/plans/commands";
import { getPlan, getPlanOfferView } from "@/lib/plans/queries";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { Prisma } from "@/prisma/generated/client";
import { aSession } from "@/tests/factories/callers";
import { aLibraryExercise, anAnswerWith, aPerson } from "@/tests/factories/library";
import { aPlanItem } from "@/tests/factories/plans";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");

afterEach(() => setClock(null));

/** An answer that gives one exercise twice, on the same side: for two weeks, and for the weeks after them. */
async function twoDoses() {
  const author = await aPerson();
  const { id: exerciseId } = await aLibraryExercise(author);
  await anAnswerWith(author, { exerciseId });
  const first = await reader.prescription.findFirstOrThrow({ where: { exerciseId } });
  const { id, commentId } = first;
  const later = { exerciseId, commentId, order: 1, sets: 3, reps: 12, side: first.side, daysPerWeek: 4 };
  const second = await write(planting, (tx) => tx.prescription.create({ data: later, select: { id: true } }));
  return { exerciseId, first: id, second: second.id };
}

const dosesOf = async (member: Actor) =>
  (await getPlan(member)).items.map(({ dose: { sets, reps } }) => `${sets} × ${reps}`);

describe("a second dose of the same exercise and side in one answer", () => {
  test("is collected beside the first, each of them once", async () => {
    const member = await aPerson();
    const { first, second } = await twoDoses();
    await addToPlan(member, { from: { prescription: first } });
    expect((await getPlanOfferView(member, { prescription: second })).itemId).toBeNull();
    const { id } = await addToPlan(member, { from: { prescription: second } });
    await addToPlan(member, { from: { prescription: second } });
    expect(await dosesOf(member)).toEqual(["3 × 10", "3 × 12"]);
    expect((await getPlanOfferView(member, { prescription: second })).itemId).toBe(id);
  });

  test("keeps its place in plans that were begun before it was told apart", async () => {
    const member = await aPerson();
    const { first, second } = await twoDoses();
    const { id } = await addToPlan(member, { from: { prescription: second } });
    const { source } = await reader.planItem.findUniqueOrThrow({ where: { id }, select: { source: true } });
    expect(source).toMatch(/:EACH:2$/);
    await write(planting, (tx) => tx.planItem.update({ where: { id }, data: { source: source.slice(0, -2) } }));
    const script = readFileSync("prisma/migrations/20261122180701_second_doses_of_plans/migration.sql", "utf8");
    await write(planting, (tx) => tx.$executeRaw(Prisma.raw(script)));
    expect((await getPlanOfferView(member, { prescription: second })).itemId).toBe(id);
    await addToPlan(member, { from: { prescription: first } });
    expect(await dosesOf(member)).toEqual(["3 × 12", "3 × 10"]);
  });
});

const change = (id: string, data: Prisma.ExerciseUpdateInput) =>
  write(planting, (tx) => tx.exercise.update({ where: { postId: id }, data }));

const usual = { sets: [2, 3], reps: [8, 12], holdSeconds: null, restSeconds: 60, daysPerWeek: [3, 5], weeks: null };

describe("one's own dose", () => {
  const dose = { sets: 2, reps: 8, holdSeconds: null, restSeconds: null, tempo: null };
  const week = { daysPerWeek: 3, weeks: null };

  test("is one that the exercise can mean, or the field is named", async () => {
    const member = await aPerson();
    const { id: itemId, exercise } = await aPlanItem(member);
    await change(exercise.id, { dose: { ...usual, side: "both" } });
    const session = await aSession(member.id);
    const send = async (body: object) => {
      const request = apiRequest(`/plan/items/${itemId}`, { method: "PATCH", session, body: { dose: body } });
      const response = await call(patchItem, request, { itemId });
      const { detail, issues } = await response.json();
      return [response.status, detail, issues?.[0]?.path];
    };
    expect(await send({ ...dose, ...week, side: "EACH" })).toEqual([422, expect.anything(), "dose.side"]);
    const held = { ...dose, ...week, side: "BOTH", holdSeconds: 600 };
    expect(await send(held)).toEqual([422, expect.anything(), "dose.holdSeconds"]);
    expect((await send({ ...held, holdSeconds: 120 }))[0]).toBe(200);
    expect((await getPlan(member)).items).toMatchObject([{ dose: { side: "BOTH", holdSeconds: 120 } }]);
  });

  test("is anything where the exercise is not shown any more, and nothing else is asked of it", async () => {
    const member = await aPerson();
    const { id, exercise } = await aPlanItem(member);
    await change(exercise.id, { dose: { ...usual, side: "both" }, post: { update: { status: "HELD" } } });
    await changePlanItem(member, id, { dose: { ...dose, ...week, side: "LEFT" } });
    await changePlanItem(member, id, { isRemoved: true });
    await changePlanItem(member, id, { isRemoved: false });
    expect((await getPlan(member)).items).toMatchObject([{ exercise: null, dose: { side: "LEFT" } }]);
  });
});

test("the sheet has every step, what stops it and its last day, and nothing that is over", async () => {
  setClock(new Date("2026-11-25T10:00:00Z"));
  const member = await aPerson();
  const [{ id, exercise }, over] = [await aPlanItem(member), await aPlanItem(member, "Over and done")];
  const steps = Array.from({ length: 15 }, (_, index) =>
    `Step number ${index + 1} of a long way, told at its length. `.repeat(4),
  );
  await change(exercise.id, { steps, stopRules: ["A foot goes numb."] });
  await changePlanItem(member, id, { startsOn: "2026-11-25", endsOn: "2026-12-02", days: [3] });
  await changePlanItem(member, over.id, { startsOn: "2026-11-01", endsOn: "2026-11-24" });
  const answer = await call(sheet, apiRequest("/plan/sheet", { session: await aSession(member.id) }));
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, " ");
  for (const words of [
    "Step number 6 ",
    "15. Step number 15 ",
    "Stop when: – A foot goes numb.",
    "until 2 December 2026",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("Over and done");
  expect(text, "a box for each day that is due, and no other").toContain("From 23 Nov M · T · W 25 T · F · S · S ·");
  expect(text).toContain("From 30 Nov M · T · W 2 T · F · S · S ·");
  expect(text).not.toContain("From 7 Dec");
}, 30_000);
