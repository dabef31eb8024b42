import { expect, test } from "vitest";
import { reportCheckIn } from "@/lib/check-ins/commands";
import { listOutcomes, listThreadOutcomes } from "@/lib/check-ins/queries";
import { outcomesSql } from "@/lib/check-ins/sql";
import type { Actor } from "@/lib/platform/actor";
import { collectTouched } from "@/lib/platform/cache-tags";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCheckIn, aReport } from "@/tests/factories/check-ins";
import { aLibraryExercise, anAnswerWith, aPerson } from "@/tests/factories/library";
import { aPractitioner } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
const week = (count: number) => new Date(Date.UTC(2026, 0, 1 + count * 7));

type Said = Partial<Parameters<typeof aCheckIn>[0]["report"]>;

/** Somebody was given an exercise in an answer, and said how it went after some weeks. */
async function reported(author: Actor, exerciseId: string, ...said: [2 | 6 | 12, Said][]) {
  const { number } = await anAnswerWith(author, { exerciseId });
  const comment = await reader.comment.findUniqueOrThrow({
    where: { number },
    select: { id: true, postId: true, post: { select: { authorId: true } } },
  });
  const about = { postId: comment.postId, commentId: comment.id, memberId: comment.post.authorId };
  for (const [after, change] of said)
    await aCheckIn({ ...about, week: after, askedAt: week(after), report: { ...aReport, ...change } });
  return about;
}

test("an exercise is counted once five people reported, each as it was after 6 weeks or else lately", async () => {
  const author = await aPractitioner();
  const { id: exerciseId } = await aLibraryExercise(author);
  await reported(author, exerciseId, [2, { change: "WORSE" }], [6, { change: "BETTER" }], [12, { change: "SAME" }]);
  await reported(author, exerciseId, [2, { change: "WORSE" }], [12, { change: "SAME" }]);
  await reported(author, exerciseId, [2, { done: "SOME_DAYS" }]);
  await reported(author, exerciseId, [2, {}]);
  expect(await listOutcomes(null, { exerciseId })).toBeNull();
  const fifth = await reported(author, exerciseId, [2, { done: "NO", change: "WORSE" }]);
  // Four did it: too few to say how they fared.
  expect(await listOutcomes(null, { exerciseId })).toEqual({ people: 5, did: null });
  await reported(author, exerciseId, [2, { change: "WORSE" }]);
  const counts = { people: 6, did: { people: 5, better: 3, same: 1, worse: 1 } };
  expect(await listOutcomes(null, { exerciseId })).toEqual(counts);
  // The same person, asked under a second question, is still one.
  const again = await reported(author, exerciseId, [2, {}]);
  await write(planting, (tx) => tx.checkIn.updateMany({ where: again, data: { memberId: fifth.memberId } }));
  expect(await listOutcomes(null, { exerciseId })).toMatchObject({ people: 6 });
});

test("what is not public under a name is in no count, so that no two counts tell of it", async () => {
  const author = await aPractitioner();
  const { id: exerciseId } = await aLibraryExercise(author);
  const about: Awaited<ReturnType<typeof reported>>[] = [];
  for (let index = 0; index < 7; index += 1) about.push(await reported(author, exerciseId, [6, {}]));
  expect(await listOutcomes(null, { exerciseId })).toMatchObject({ people: 7 });
  const [unnamed, held] = about;
  await write(planting, async (tx) => {
    await tx.post.update({ where: { id: unnamed?.postId ?? "" }, data: { isAnonymous: true } });
    await tx.post.update({ where: { id: held?.postId ?? "" }, data: { status: "HELD" } });
  });
  expect(await listOutcomes(null, { exerciseId })).toMatchObject({ people: 5 });
  await write(planting, (tx) =>
    tx.comment.update({ where: { id: about[2]?.commentId ?? "" }, data: { status: "REMOVED" } }),
  );
  expect(await listOutcomes(null, { exerciseId })).toBeNull();
});

test("an answer is counted by itself, and a thread of answers with one query", async () => {
  const author = await aPractitioner();
  const { id: exerciseId } = await aLibraryExercise(author);
  const { postId, commentId } = await reported(author, exerciseId);
  for (let index = 0; index < 5; index += 1) {
    const { id: memberId } = await aPerson({ name: "Tom" });
    await aCheckIn({ postId, commentId, memberId, report: aReport });
  }
  const counts = { people: 5, did: { people: 5, better: 5, same: 0, worse: 0 } };
  expect(await listOutcomes(null, { commentId })).toEqual(counts);
  const { result, queries } = await countQueries(() => listThreadOutcomes(null, postId));
  expect([[...result], queries.length]).toEqual([[[commentId, counts]], 1]);
});

test("a report touches its thread and the exercises of its answer", async () => {
  const author = await aPractitioner();
  const { id: exerciseId } = await aLibraryExercise(author);
  const { postId, commentId, memberId } = await reported(author, exerciseId);
  await write(planting, (tx) => tx.mark.create({ data: { kind: "ACCEPT", postId, commentId, memberId } }));
  const { id } = await aCheckIn({ postId, commentId, memberId });
  const asker: Actor = { id: memberId, handle: "asker", role: "READER", credentialId: null, bannedAt: null };
  const { tags } = await collectTouched(() => reportCheckIn(asker, id, aReport));
  expect(tags).toEqual([`post:${postId}`, `post:${exerciseId}`]);
});

test("the counts read by index, and only reports", async () => {
  const author = await aPractitioner();
  const { id: exerciseId } = await aLibraryExercise(author);
  const { postId, commentId } = await reported(author, exerciseId, [2, {}]);
  for (const counted of [{ exerciseId }, { commentId }, { postId }]) {
    const plan = await write(planting, async (tx) => {
      // The tables of a test are so small that reading them whole would be cheapest.
      await tx.$executeRaw`set local enable_seqscan = off`;
      const sql = outcomesSql(counted, 5);
      return tx.$queryRaw<Record<string, string>[]>`explain ${sql}`;
    });
    const text = plan.map((row) => row["QUERY PLAN"]).join("\n");
    expect(text).not.toContain("Seq Scan on check_in");
    expect(text).not.toContain("Seq Scan on prescription");
  }
});
