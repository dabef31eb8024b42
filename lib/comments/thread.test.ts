import { expect, test } from "vitest";
import { sizeOf, type ThreadNode, threadOf } from "@/lib/comments/thread";

type Placed = { id: string; parentId: string | null; html: string | null };
const said = (id: string, parentId: string | null = null): Placed => ({ id, parentId, html: id });
const removed = (id: string, parentId: string | null = null): Placed => ({ id, parentId, html: null });

const shape = (nodes: readonly ThreadNode<Placed>[]): unknown =>
  nodes.map(({ comment, replies }) => (replies.length > 0 ? { [comment.id]: shape(replies) } : comment.id));

test("replies stand under what they answer, in the order given", () => {
  const thread = threadOf([said("a"), said("b", "a"), said("c", "b"), said("d", "a"), said("e")]);
  expect(shape(thread)).toEqual([{ a: [{ b: ["c"] }, "d"] }, "e"]);
});

test("a tombstone stays while something under it is to be read", () => {
  const thread = threadOf([removed("a"), said("b", "a"), removed("c"), removed("d", "c")]);
  expect(shape(thread)).toEqual([{ a: ["b"] }]);
});

test("a reply whose parent is not shown moves to the top", () => {
  expect(shape(threadOf([said("b", "hidden")]))).toEqual(["b"]);
});

test("a thread as deep as paths can be is arranged and counted", () => {
  const deep = Array.from({ length: 64 }, (_, level) => said(`c${level}`, level === 0 ? null : `c${level - 1}`));
  const [root] = threadOf(deep);
  expect(root && sizeOf(root)).toBe(64);
});
