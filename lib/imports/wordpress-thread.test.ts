import fc from "fast-check";
import { expect, it } from "vitest";
import { deepestImported, type ThreadEntry, threadOrder } from "@/lib/imports/wordpress-thread";

type Sketch = [id: number, parent: number, fate?: ThreadEntry["fate"], level?: number];

const entries = (...sketches: Sketch[]): ThreadEntry[] =>
  sketches.map(([id, parent, fate = "new", level]) => ({
    id: String(id),
    parentId: String(parent),
    writtenAt: new Date(id * 1_000),
    fate,
    ...(level === undefined ? {} : { level }),
  }));

const placed = (...sketches: Sketch[]): string[] =>
  threadOrder(entries(...sketches)).map(({ id, parentId }) => `${id} under ${parentId ?? "none"}`);

it("puts the oldest first, and parents before their replies even when they are younger", () => {
  expect(placed([3, 0], [1, 0], [2, 4], [4, 1])).toEqual(["1 under none", "4 under 1", "2 under 4", "3 under none"]);
});

it("lifts replies over what is left out, and to the top where nothing is above", () => {
  expect(placed([1, 0], [2, 1, "left-out"], [3, 2, "left-out"], [4, 3], [5, 99])).toEqual([
    "1 under none",
    "4 under 1",
    "5 under none",
  ]);
});

it("hangs new replies under comments of earlier runs, which are not placed again", () => {
  expect(placed([1, 0, "known", 1], [2, 1])).toEqual(["2 under 1"]);
  expect(placed([1, 0, "known", deepestImported - 1], [2, 1, "known", deepestImported], [3, 2])).toEqual(["3 under 1"]);
});

it("breaks circles", () => {
  expect(placed([1, 2], [2, 1])).toEqual(["2 under none", "1 under 2"]);
  expect(placed([1, 1])).toEqual(["1 under none"]);
  expect(placed([1, 2, "left-out"], [2, 1, "left-out"], [3, 1])).toEqual(["3 under none"]);
});

it("attaches a chain of thousands without going too deep", () => {
  const order = threadOrder(entries(...Array.from({ length: 5_000 }, (_, at): Sketch => [at + 1, at])));
  const levels = new Map<string | null, number>([[null, 0]]);
  for (const { id, parentId } of order) levels.set(id, (levels.get(parentId) ?? Number.NaN) + 1);
  expect(order).toHaveLength(5_000);
  expect(Math.max(...levels.values())).toBe(deepestImported);
});

it("places every new comment once and after its parent, whatever the parents are", () => {
  const parents = fc.array(fc.tuple(fc.nat(12), fc.constantFrom("new" as const, "left-out" as const)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(parents, (list) => {
      const given = list.map(([parent, fate], at): Sketch => [at + 1, parent, fate]);
      const order = threadOrder(entries(...given));
      const wanted = given.filter(([, , fate]) => fate === "new").map(([id]) => String(id));
      expect(order.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
      const before = new Set<string>();
      for (const { id, parentId } of order) {
        expect(parentId === null || before.has(parentId)).toBe(true);
        before.add(id);
      }
    }),
  );
});
