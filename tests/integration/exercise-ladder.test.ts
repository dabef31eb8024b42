import { expect, test } from "vitest";
import { listLadder } from "@/lib/exercises/queries";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aLibraryExercise } from "@/tests/factories/library";
import { aPractitioner } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");

/** Exercises, each a step harder than the one before. */
async function aLadder(titles: readonly string[]) {
  const author = await aPractitioner();
  const made: { id: string; slug: string; title: string }[] = [];
  for (const title of titles.toReversed()) {
    made.unshift(await aLibraryExercise(author, { title, harder: made.slice(0, 1) }));
  }
  return made;
}

const told = async (id: string | undefined) =>
  (await listLadder(null, id ?? "")).map(({ step, exercise }) => `${step} ${exercise.title}`);

test("an exercise stands on its whole ladder, the easiest first, in two queries", async () => {
  const [, , third] = await aLadder(["Lying", "Kneeling", "Standing", "On one leg", "Hopping"]);
  const { result, queries } = await countQueries(() => told(third?.id));
  expect(result).toEqual(["-2 Lying", "-1 Kneeling", "1 On one leg", "2 Hopping"]);
  expect(queries.length).toBeLessThanOrEqual(2);
});

test("of two ways the longer counts, so that what lies between stands between", async () => {
  const [low, , high] = await aLadder(["Low", "Middle", "High"]);
  const step = { easierId: low?.id ?? "", harderId: high?.id ?? "" };
  await write(planting, (tx) => tx.exerciseProgression.create({ data: step }));
  expect(await told(low?.id)).toEqual(["1 Middle", "2 High"]);
});

test("a ladder ends after six steps, and a loop ends too, without the exercise itself", async () => {
  const titles = Array.from({ length: 9 }, (_, index) => `Rung ${index}`);
  const [first, ...rest] = await aLadder(titles);
  expect((await told(first?.id)).at(-1)).toBe("6 Rung 6");
  const loop = { easierId: rest.at(-1)?.id ?? "", harderId: first?.id ?? "" };
  await write(planting, (tx) => tx.exerciseProgression.create({ data: loop }));
  const rungs = await told(first?.id);
  expect(new Set(rungs).size).toBe(rungs.length);
  expect(rungs.join()).not.toContain("Rung 0");
});

test("what is held stands on no ladder", async () => {
  const author = await aPractitioner();
  const hidden = await aLibraryExercise(author, { title: "Held back", status: "HELD" });
  const open = await aLibraryExercise(author, { harder: [hidden] });
  expect(await told(open.id)).toEqual([]);
  expect(await listLadder(author, open.id)).toEqual([]);
});
