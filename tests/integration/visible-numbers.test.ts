import { beforeAll, expect, test } from "vitest";
import { countUnread } from "@/lib/notifications/queries";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { countByRegion, countWaiting } from "@/lib/questions/queries";
import { aCaller } from "@/tests/factories/callers";
import { aPost } from "@/tests/factories/following";
import { aWorld, type World } from "@/tests/factories/worlds";

let seen: World;
let held: World;
let heldComments: World;
let asker: Actor;

beforeAll(async () => {
  seen = await aWorld({ posts: "PUBLISHED", comments: "PUBLISHED" });
  held = await aWorld({ posts: "HELD", comments: "PUBLISHED" });
  heldComments = await aWorld({ posts: "PUBLISHED", comments: "HELD" });
  asker = await aCaller();
});

test("the count of an inbox leaves out lines about what is no longer to be seen", async () => {
  expect(await countUnread(seen.member)).toBe(3);
  expect(await countUnread(held.member)).toBe(1);
  expect(await countUnread(heldComments.member)).toBe(2);
});

test("the count of questions that wait leaves out those that nobody sees", async () => {
  const before = await countWaiting(null, now());
  await aPost(asker.id, { status: "HELD" });
  expect(await countWaiting(null, now())).toEqual(before);
  await aPost(asker.id);
  expect((await countWaiting(null, now())).all).toBe(before.all + 1);
});

test("the count of a region leaves out questions that nobody sees", async () => {
  const counts = new Map((await countByRegion(null)).map(({ slug, count }) => [slug, count]));
  expect(counts.get(seen.topic.slug)).toBe(2);
  expect(counts.get(held.topic.slug)).toBe(1);
});
