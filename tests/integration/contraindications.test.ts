import { expect, test } from "vitest";
import { editComment } from "@/lib/comments/commands";
import { editBody } from "@/lib/comments/schema";
import type { Contraindication } from "@/lib/exercises/schema";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { listAnswerPrescriptions, listReasonsAgainst } from "@/lib/prescriptions/queries";
import { dose as doseSchema } from "@/lib/prescriptions/schema";
import { aFlag } from "@/tests/factories/flags";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
const dose = doseSchema.parse({ sets: 3, reps: 10, holdSeconds: null, side: "EACH", daysPerWeek: 4, weeks: null });

async function anExerciseAgainst(...contraindications: Contraindication[]) {
  const { id } = await aLibraryExercise(await aPractitioner());
  await write(planting, (tx) => tx.exercise.update({ where: { postId: id }, data: { contraindications } }));
  return id;
}

async function aQuestionOf(intake: { pregnancy?: "PREGNANT"; operation?: string }) {
  const asker = await aPerson();
  const { id } = await aQuestion(asker);
  await write(planting, (tx) => tx.question.update({ where: { postId: id }, data: intake }));
  return { id, asker };
}

const prescribe = (author: Actor, questionId: string, exerciseId: string, considered?: Contraindication[]) =>
  anAnswer(author, questionId, [{ exerciseId, dose, note: null, ...(considered ? { considered } : {}) }]);

test("an exercise that the intake speaks against is posted only with the reason considered, which is kept", async () => {
  const question = await aQuestionOf({ pregnancy: "PREGNANT", operation: "Hip, in May" });
  const exerciseId = await anExerciseAgainst("PREGNANCY", "FRACTURE_RISK");
  const author = await aPractitioner();
  for (const considered of [undefined, [], ["FRACTURE_RISK" as const]]) {
    await expect(prescribe(author, question.id, exerciseId, considered)).rejects.toMatchObject({
      ...{ code: "invalid", reason: "contraindication-not-considered" },
      issues: [{ path: "prescriptions.0.considered" }],
    });
  }
  const { id } = await prescribe(author, question.id, exerciseId, ["PREGNANCY", "SUSPECTED_CLOT"]);
  const kept = await reader.prescription.findFirstOrThrow({ where: { commentId: id }, select: { considered: true } });
  expect(kept.considered).toEqual(["PREGNANCY"]);
});

test("a raised flag warns practitioners alone, and no card or refusal tells of it", async () => {
  const question = await aQuestionOf({});
  await aFlag(question.asker.id, question.id, { ruleId: "RF-06a" });
  const exerciseId = await anExerciseAgainst("SUSPECTED_CLOT");
  const [practitioner, reader_] = [await aPractitioner(), await aPerson()];
  expect(await listReasonsAgainst(practitioner, question.id)).toEqual([
    { contraindication: "SUSPECTED_CLOT", because: "clot-flag" },
  ]);
  for (const viewer of [null, reader_, question.asker])
    expect(await listReasonsAgainst(viewer, question.id)).toEqual([]);
  await prescribe(reader_, question.id, exerciseId);
  await expect(prescribe(practitioner, question.id, exerciseId)).rejects.toMatchObject({
    reason: "contraindication-not-considered",
  });
  const { id } = await prescribe(practitioner, question.id, exerciseId, ["SUSPECTED_CLOT"]);
  const card = (await listAnswerPrescriptions(null, question.id)).get(id)?.[0];
  expect(JSON.stringify(card)).not.toMatch(/considered|SUSPECTED/);
  const { queries } = await countQueries(() => listReasonsAgainst(practitioner, question.id));
  expect(queries.length).toBeLessThanOrEqual(2);
});

test("a false alarm no longer warns", async () => {
  const question = await aQuestionOf({});
  const flag = await aFlag(question.asker.id, question.id, { ruleId: "RF-06a" });
  const practitioner = await aPractitioner();
  const data = { settlement: "FALSE_ALARM" as const, settledAt: new Date(), settledById: practitioner.id };
  await write(planting, (tx) => tx.raisedFlag.update({ where: { id: flag.id }, data }));
  expect(await listReasonsAgainst(practitioner, question.id)).toEqual([]);
});

test("a dose that the exercise cannot mean is refused by its field", async () => {
  const question = await aQuestionOf({});
  const exerciseId = await anExerciseAgainst();
  const author = await aPractitioner();
  await expect(
    anAnswer(author, question.id, [{ exerciseId, dose: { ...dose, holdSeconds: 300 }, note: null }]),
  ).rejects.toMatchObject({ reason: "dose-impossible", issues: [{ path: "prescriptions.0.dose.holdSeconds" }] });
});

test("editing an answer asks again only about what is new or changed, and keeps what was considered", async () => {
  const question = await aQuestionOf({});
  const [one, other] = [await anExerciseAgainst("PREGNANCY"), await anExerciseAgainst("PREGNANCY")];
  const author = await aPractitioner();
  const { id } = await prescribe(author, question.id, one);
  await write(planting, (tx) =>
    tx.question.update({ where: { postId: question.id }, data: { pregnancy: "PREGNANT" } }),
  );
  const markdown = "Hold the hip while the foot stays quiet, and breathe.";
  const standing = { exerciseId: one, dose, note: null, version: 1 };
  const edit = (...prescriptions: unknown[]) => editComment(author, id, editBody.parse({ markdown, prescriptions }));
  await edit(standing);
  for (const changed of [
    { ...standing, dose: { ...dose, sets: 5 } },
    { ...standing, exerciseId: other },
  ]) {
    await expect(edit(standing, changed)).rejects.toMatchObject({
      ...{ reason: "contraindication-not-considered", issues: [{ path: "prescriptions.1.considered" }] },
    });
  }
  await edit({ ...standing, exerciseId: other, considered: ["PREGNANCY"] }, standing);
  const kept = await reader.prescription.findMany({ where: { commentId: id }, orderBy: { order: "asc" } });
  expect(kept.map(({ exerciseId, considered }) => [exerciseId, considered])).toEqual([
    [other, ["PREGNANCY"]],
    [one, []],
  ]);
  await edit(standing, { ...standing, exerciseId: other });
  expect(await reader.prescription.count({ where: { commentId: id, considered: { has: "PREGNANCY" } } })).toBe(1);
});
