import { expect, test } from "vitest";
import { addToPlan, changePlanItem, sharePlan } from "@/lib/plans/commands";
import { getPlan, getSharedPlan } from "@/lib/plans/queries";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import type { PublicationStatus } from "@/prisma/generated/client";
import { aCallingPractitioner } from "@/tests/factories/callers";
import { aLibraryExercise, anAnswerWith, aPerson } from "@/tests/factories/library";
import { aPlanItem } from "@/tests/factories/plans";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");

async function aCollected(member: Actor) {
  const author = await aPerson({ name: "Ines" });
  const exercise = await aLibraryExercise(author, { title: "Clamshell" });
  const { slug, number } = await anAnswerWith(author, { exerciseId: exercise.id });
  const { id, commentId } = await reader.prescription.findFirstOrThrow({ where: { exerciseId: exercise.id } });
  await addToPlan(member, { from: { prescription: id } });
  const turn = (status: PublicationStatus) =>
    write(planting, (tx) => tx.comment.update({ where: { id: commentId ?? "" }, data: { status } }));
  return { author, path: `/questions/${slug}#comment-${number}`, turn };
}

const onlyItem = async (member: Actor) => (await getPlan(member)).items[0];

test("an exercise says whose answer it came from, and that the answer is not shown any more", async () => {
  const member = await aPerson();
  const { author, path, turn } = await aCollected(member);
  const shown = { origin: { author: { handle: author.handle, name: "Ines" }, path }, isWithdrawn: false };
  expect(await onlyItem(member)).toMatchObject(shown);
  for (const status of ["HIDDEN", "REMOVED"] as const) {
    await turn(status);
    const item = await onlyItem(member);
    expect([item?.origin, item?.isWithdrawn]).toEqual([null, true]);
    expect(JSON.stringify(item)).not.toContain("Ines");
  }
  await turn("PUBLISHED");
  const item = await onlyItem(member);
  expect(item).toMatchObject(shown);
  // What answers a change has not looked, so it claims nothing.
  expect(await changePlanItem(member, item?.id ?? "", { note: "Slowly" })).toMatchObject({ isWithdrawn: false });
});

test("an exercise of the library came from nobody", async () => {
  const member = await aPerson();
  await aPlanItem(member);
  expect(await onlyItem(member)).toMatchObject({ origin: null, isWithdrawn: false });
});

test("where everything came from is asked in one query, however much it is", async () => {
  const member = await aPerson();
  await aCollected(member);
  const one = await countQueries(() => getPlan(member));
  for (let count = 0; count < 3; count += 1) await aCollected(member);
  const four = await countQueries(() => getPlan(member));
  expect(four.result.items.every(({ origin }) => origin !== null)).toBe(true);
  expect(four.queries.length).toBe(one.queries.length);
});

test("who reads a shared plan learns of no thread behind it, and that an answer is withdrawn", async () => {
  const member = await aPerson();
  const { turn } = await aCollected(member);
  const practitioner = await aCallingPractitioner();
  const { id } = await sharePlan(member, practitioner.handle);
  const items = async () => (await getSharedPlan(practitioner, id)).items;
  expect(await items()).toMatchObject([{ source: "", origin: null, isWithdrawn: false }]);
  await turn("HIDDEN");
  expect(await items()).toMatchObject([{ source: "", origin: null, isWithdrawn: true }]);
});
