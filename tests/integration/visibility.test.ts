import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { aCallingPractitioner } from "@/tests/factories/callers";
import type { Showing } from "@/tests/factories/showings";
import { showingsOfMembers } from "@/tests/factories/showings-of-members";
import { showingsOfPosts } from "@/tests/factories/showings-of-posts";
import { aWorld, type Standing, type World } from "@/tests/factories/worlds";
import { namedExports } from "@/tests/guards/syntax";
import { readTree, root } from "@/tests/guards/tree";

/** Every export of every queries.ts, by noun. */
const table = { ...showingsOfPosts, ...showingsOfMembers };

const refusals = new Set(["not-found", "forbidden", "unauthenticated", "invalid"]);

/** Everything that calls say, as text; what they refuse they do not say. */
async function said(viewer: Viewer, world: World, { calls }: Showing): Promise<string> {
  const outcomes = await Promise.allSettled(calls.map((call) => call(viewer, world)));
  for (const outcome of outcomes) {
    if (outcome.status === "fulfilled") continue;
    const { reason } = outcome;
    if (!(reason instanceof AppError && refusals.has(reason.code))) throw reason;
  }
  const values = outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : null));
  return JSON.stringify(values, (_key, value) => (value instanceof Map ? [...value] : value));
}

const wordsOfPosts = ({ postWord, article, question, exercise, comment, answer }: World): string[] => [
  postWord,
  ...[article, question, exercise, comment, answer].map(({ id }) => id),
];
const wordsOfComments = ({ commentWord, loneComment, loneAnswer }: World): string[] => [
  commentWord,
  ...[loneComment, loneAnswer].map(({ id }) => id),
];

/** Words and ids that nobody but their writer and moderators may be told. */
function secretsOf(world: World): string[] {
  if (world.standing.posts !== "PUBLISHED") return wordsOfPosts(world);
  // A hidden comment leaves its place in a thread, and with it its id.
  return world.standing.comments === "HIDDEN" ? [world.commentWord] : wordsOfComments(world);
}

const showing = Object.entries(table).flatMap(([noun, entries]) =>
  Object.entries(entries).flatMap(([name, entry]) =>
    typeof entry === "string" ? [] : [{ name: `${noun}.${name}`, entry }],
  ),
);

const standings: Standing[] = (["HELD", "HIDDEN", "DRAFT"] as const).flatMap((status): Standing[] => [
  { posts: status, comments: "PUBLISHED" },
  { posts: "PUBLISHED", comments: status },
]);

let control: World;
let hidden: World[];
let other: Actor;

beforeAll(async () => {
  control = await aWorld({ posts: "PUBLISHED", comments: "PUBLISHED" });
  hidden = [];
  for (const standing of standings) hidden.push(await aWorld(standing));
  other = await aCallingPractitioner();
});

test("every export of every queries.ts stands in the table, and no other", () => {
  const standing = readTree(root).flatMap((file) => {
    const noun = /^lib\/([^/]+)\/queries\.ts$/.exec(file.path)?.[1];
    return noun ? namedExports(file).map(({ name }) => `${noun}.${name}`) : [];
  });
  const named = Object.entries(table).flatMap(([noun, entries]) =>
    Object.keys(entries).map((name) => `${noun}.${name}`),
  );
  expect(named.toSorted()).toEqual(standing.toSorted());
});

describe("what is held, hidden or a draft", () => {
  test.each(showing)(
    "$name keeps from a stranger and from other members, and shows when published",
    async ({ entry }) => {
      const audience = { stranger: null, member: control.member, writer: control.writer }[entry.to];
      const audiences = entry.to === "writer" ? [control.writer, control.commenter] : [audience];
      const told = await Promise.all(audiences.map((viewer) => said(viewer, control, entry)));
      const secrets = [...wordsOfPosts(control), ...wordsOfComments(control)];
      expect(
        secrets.some((secret) => told.join().includes(secret)),
        "the published one is shown",
      ).toBe(true);
      for (const world of hidden) {
        for (const viewer of [null, other, world.member]) {
          const text = await said(viewer, world, entry);
          expect(
            secretsOf(world).filter((secret) => text.includes(secret)),
            JSON.stringify(world.standing),
          ).toEqual([]);
        }
      }
    },
  );
});
