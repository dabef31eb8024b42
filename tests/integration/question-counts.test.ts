import { beforeAll, expect, test } from "vitest";
import { now } from "@/lib/platform/clock";
import { reader, type Tx, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { askQuestion } from "@/lib/questions/commands";
import { questionBody } from "@/lib/questions/schema";
import { aCaller } from "@/tests/factories/callers";
import { aTopic } from "@/tests/factories/following";

type Region = { readonly id: string; readonly slug: string };
const planting = systemPermit("test:plant", "the test's own rows");

let asker: Awaited<ReturnType<typeof aCaller>>;
let hip: Region;
let knee: Region;

beforeAll(async () => {
  asker = await aCaller();
  [hip, knee] = await Promise.all([aTopic(), aTopic()]);
});

const countOf = async ({ id }: Region): Promise<number> =>
  (await reader.topic.findUniqueOrThrow({ where: { id }, select: { questionCount: true } })).questionCount;
const counts = () => Promise.all([countOf(hip), countOf(knee)]);

const change = (work: (tx: Tx) => Promise<unknown>) => write(planting, work);

const ask = (...regions: Region[]) => {
  const where = regions.map(({ slug }) => ({ region: slug, side: "LEFT" as const }));
  const words = { title: "The left leg does all the work", markdown: "It gives way when I climb the stairs." };
  return askQuestion(asker, questionBody.parse({ ...words, where, safety: { noneOfThese: true } }));
};

test("a question counts once for each region that it names, also with two sides", async () => {
  const [hips, knees] = await counts();
  const { id: postId } = await ask(hip, knee);
  expect(await counts()).toEqual([hips + 1, knees + 1]);
  await change((tx) => tx.questionRegion.create({ data: { postId, topicId: hip.id, side: "RIGHT" } }));
  expect(await counts()).toEqual([hips + 1, knees + 1]);
  await change((tx) => tx.questionRegion.deleteMany({ where: { postId, topicId: hip.id, side: "LEFT" } }));
  expect(await counts()).toEqual([hips + 1, knees + 1]);
  await change((tx) => tx.questionRegion.deleteMany({ where: { postId } }));
  expect(await counts()).toEqual([hips, knees]);
});

test("two sides named at once count once", async () => {
  const hips = await countOf(hip);
  const { id: postId } = await ask();
  const sides = (["LEFT", "RIGHT"] as const).map((side) => ({ postId, topicId: hip.id, side }));
  await change((tx) => tx.questionRegion.createMany({ data: sides }));
  expect(await countOf(hip)).toBe(hips + 1);
});

test("what is held or hidden does not count, and counts again once it is shown", async () => {
  const [hips, knees] = await counts();
  const { id } = await ask(hip);
  const put = (status: "HELD" | "HIDDEN" | "PUBLISHED") =>
    change((tx) => tx.post.update({ where: { id }, data: { status, lastActivityAt: now() } }));
  await put("HELD");
  expect(await countOf(hip)).toBe(hips);
  await put("HIDDEN");
  await change((tx) => tx.questionRegion.create({ data: { postId: id, topicId: knee.id, side: "LEFT" } }));
  expect(await counts()).toEqual([hips, knees]);
  await put("PUBLISHED");
  expect(await counts()).toEqual([hips + 1, knees + 1]);
});

test("a question that is gone does not count", async () => {
  const hips = await countOf(hip);
  const { id } = await ask(hip);
  await change((tx) => tx.post.delete({ where: { id } }));
  expect(await countOf(hip)).toBe(hips);
});

test("members who name the same regions in another order at once do not block each other", async () => {
  const [hips, knees] = await counts();
  await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? ask(hip, knee) : ask(knee, hip))));
  expect(await counts()).toEqual([hips + 12, knees + 12]);
});
