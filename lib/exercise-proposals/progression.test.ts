import { expect, test } from "vitest";
import { loopThrough } from "@/lib/exercise-proposals/progression";

const steps = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

test.each([
  ["nothing harder", "a", steps("bc"), null],
  ["a ladder", "a", steps("ab", "bc", "ad", "dc"), null],
  ["a step back", "a", steps("ab", "ba"), ["a", "b", "a"]],
  ["a long way round, by the shortest loop", "a", steps("ab", "bc", "cd", "da", "bd"), ["a", "b", "d", "a"]],
  ["a loop of others alone", "a", steps("ab", "bc", "cb"), null],
])("%s", (_what, start, all, loop) => {
  expect(loopThrough(start, all)).toEqual(loop);
});
