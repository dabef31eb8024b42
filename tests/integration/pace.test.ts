import { expect, test } from "vitest";
import { getPace } from "@/lib/pace/queries";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aComment, aPost } from "@/tests/factories/following";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
const hourMs = 3_600_000;

test("the pace counts practitioners' first answers of the last 90 days, and says nothing of too few", async () => {
  const [asker, practitioner, reader] = [await aCaller(), await aCallingPractitioner(), await aCaller()];
  const hoursAgo = (hours: number) => new Date(now().getTime() - hours * hourMs);
  const asked = async (askedAgo: number, answers: { by: typeof practitioner; after: number }[]) => {
    const { id } = await aPost(asker.id);
    await write(planting, async (tx) => {
      await tx.post.update({ where: { id }, data: { publishedAt: hoursAgo(askedAgo) } });
      for (const { by, after } of answers) {
        const words = { kind: "ANSWER" as const, markdown: "Hold it.", html: "<p>Hold it.</p>" };
        const who = { authorId: by.id, credentialId: by.credentialId };
        await tx.comment.create({ data: { ...words, ...who, postId: id, createdAt: hoursAgo(askedAgo - after) } });
      }
    });
  };
  const before = await getPace(null);
  await asked(100, [
    { by: reader, after: 1 },
    { by: practitioner, after: 50 },
  ]);
  await asked(91 * 24, [{ by: practitioner, after: 1 }]);
  await asked(200, []);
  const after = await getPace(null);
  expect(after.answered, "neither a reader's answer nor an old question counts").toBe(before.answered + 1);
  expect(after.waiting).toBe(before.waiting + 1);
  for (let n = 0; n < 40; n += 1) await asked(100, [{ by: practitioner, after: 50 }]);
  const { result, queries } = await countQueries(() => getPace(null));
  expect(result.medianHours).toBeCloseTo(50, 1);
  expect(result.waitingLonger).toBeGreaterThanOrEqual(1);
  expect(queries).toHaveLength(1);
});

test("the pace counts comments that ask, from the first reply of a practitioner or of whoever wrote the article", async () => {
  const [author, asker, practitioner] = [await aCaller(), await aCaller(), await aCallingPractitioner()];
  const article = await aPost(author.id, { kind: "ARTICLE" });
  const asks = async () => (await aComment(asker.id, article.id, { kind: "QUESTION" })).id;
  const reply = (parentId: string, by: typeof practitioner, asksBack = false) =>
    write(planting, (tx) => {
      const words = { markdown: "Hold it.", html: "<p>Hold it.</p>", postId: article.id, parentId, asksBack };
      return tx.comment.create({ data: { ...words, authorId: by.id, credentialId: by.credentialId } });
    });
  const before = await getPace(null);
  const [answered, byAuthor, byReader, back] = [await asks(), await asks(), await asks(), await asks()];
  expect(await getPace(null)).toMatchObject({ answered: before.answered, waiting: before.waiting + 4 });
  await reply(answered, practitioner);
  await reply(answered, practitioner);
  await reply(byAuthor, author);
  await reply(byReader, await aCaller());
  await reply(byReader, asker);
  await reply(back, practitioner, true);
  expect(await getPace(null), "asked back waits for its asker").toMatchObject({
    answered: before.answered + 2,
    waiting: before.waiting + 1,
  });
  await write(planting, (tx) =>
    tx.comment.update({ where: { id: byReader }, data: { createdAt: new Date(now().getTime() - 1000 * hourMs) } }),
  );
  const { waitingLonger } = await getPace(null);
  await reply(byReader, practitioner);
  expect((await getPace(null)).waitingLonger, "it had waited longer than most").toBe(waitingLonger - 1);
});
