import { beforeAll, expect, test } from "vitest";
import { toContent } from "@/lib/exercises/columns";
import { getExerciseContent, getExercisePage } from "@/lib/exercises/queries";
import type { Actor } from "@/lib/platform/actor";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import { aLibraryExercise, aNamedTopic, aPerson, aRevision } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");

const sidewise = {
  ...{ sets: [2, 3], reps: [8, 12], holdSeconds: null, restSeconds: 60, daysPerWeek: [3, 5], weeks: null },
};

let author: Actor;
beforeAll(async () => {
  author = await aPerson({ credentials: [{}] });
});

const dose = {
  ...{ sets: 3, reps: 10, holdSeconds: null, restSeconds: 60, side: "RIGHT" as const, daysPerWeek: 4, weeks: 6 },
  tempo: [3, 1, 1, 0] satisfies [number, number, number, number],
};

async function aPrescription(exerciseId: string, version?: number) {
  const question = await aQuestion(await aPerson());
  const body = version === undefined ? {} : { version };
  const answer = await anAnswer(await aPractitioner(), question.id, [{ exerciseId, dose, note: null, ...body }]);
  return async () => (await listAnswerPrescriptions(null, question.id)).get(answer.id)?.[0];
}

test("what was prescribed stays as it was, and says that there is a newer version and what changed", async () => {
  const muscle = await aNamedTopic({ name: "Gluteus", clinical: ["gluteus medius"] });
  const exercise = await aLibraryExercise(author, { worked: [muscle] });
  const card = await aPrescription(exercise.id);
  expect(await card()).toMatchObject({ version: 1, newer: null, dose });
  await aRevision(author, exercise, { steps: ["Lie down.", "Open the knee slowly."] });
  await aRevision(author, exercise, {
    caution: "Stop if it hurts.",
    steps: ["Lie on a mat.", "Open the knee slowly."],
  });
  expect(await card()).toMatchObject({ version: 1, newer: { version: 3, changes: ["steps", "caution"] } });
  expect(await (await aPrescription(exercise.id))()).toMatchObject({ version: 3, newer: null });
  expect(await getExerciseContent(null, exercise.id, 1)).toMatchObject({
    steps: ["Lie on your side.", "Open the knee."],
    worked: [{ name: "Gluteus", clinical: ["gluteus medius"] }],
    version: 1,
    standingVersion: 3,
  });
  const standing = await getExercisePage(null, exercise.slug);
  expect(toContent(await getExerciseContent(null, exercise.id, 3))).toEqual(toContent(standing));
});

test("a prescription keeps the version it names, and none that is not there", async () => {
  const exercise = await aLibraryExercise(author);
  await aRevision(author, exercise, { cues: ["Slower"] });
  expect(await (await aPrescription(exercise.id, 1))()).toMatchObject({ version: 1, newer: { version: 2 } });
  await expect(aPrescription(exercise.id, 3)).rejects.toMatchObject({
    reason: "exercise-unknown",
    issues: [{ path: "prescriptions.0.version" }],
  });
});

test("a card keeps the name under which it was prescribed, in whichever version", async () => {
  const exercise = await aLibraryExercise(author, { title: "Side clam" });
  const before = await aPrescription(exercise.id);
  await aRevision(author, exercise, { title: "Clamshell with a band" });
  expect((await before())?.exercise.title).toBe("Side clam");
  expect((await (await aPrescription(exercise.id, 1))())?.exercise.title).toBe("Side clam");
  expect((await (await aPrescription(exercise.id))())?.exercise.title).toBe("Clamshell with a band");
});

test("a version that never was, and one of a held exercise, are not there", async () => {
  const [open, held] = [await aLibraryExercise(author), await aLibraryExercise(author, { status: "HELD" })];
  await aRevision(author, held, { cues: ["Slower"] });
  await expect(getExerciseContent(null, open.id, 2)).rejects.toMatchObject({ code: "not-found" });
  await expect(getExerciseContent(null, held.id, 1)).rejects.toMatchObject({ code: "not-found" });
  expect(await getExerciseContent(author, held.id, 1)).toMatchObject({ version: 1, standingVersion: 2 });
});

test("cards cost one query more for their versions, however many there are", async () => {
  const question = await aQuestion(await aPerson());
  for (let index = 0; index < 3; index += 1) {
    const exercise = await aLibraryExercise(author);
    await anAnswer(await aPractitioner(), question.id, [{ exerciseId: exercise.id, dose, note: null }]);
    await aRevision(author, exercise, { cues: ["Slower"] });
    await aRevision(author, exercise, { cues: ["Slower still"] });
  }
  const { result, queries } = await countQueries(() => listAnswerPrescriptions(null, question.id));
  expect(result.size).toBe(3);
  expect(queries.length).toBeLessThanOrEqual(4);
});

test("a dose is measured by the version that is prescribed, not by a later one", async () => {
  const exercise = await aLibraryExercise(author);
  await aRevision(author, exercise, { cues: ["Slower"] });
  // Since version 2 both sides work at once.
  await write(planting, (tx) =>
    tx.exercise.update({
      where: { postId: exercise.id },
      data: { dose: { ...sidewise, side: "both" } },
    }),
  );
  expect(await (await aPrescription(exercise.id, 1))()).toMatchObject({ version: 1, dose: { side: "RIGHT" } });
  await expect(aPrescription(exercise.id)).rejects.toMatchObject({
    reason: "dose-impossible",
    issues: [{ path: "prescriptions.0.dose.side" }],
  });
});
