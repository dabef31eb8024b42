import { expect, it } from "vitest";
import { phaseText } from "@/components/plans/words";
import type { Phase } from "@/lib/plans/phases";

const phase = (change: Partial<Phase>): Phase => ({
  kind: "hold",
  set: 1,
  side: null,
  seconds: 5,
  count: 6,
  ...change,
});

it.each<[string, Partial<Phase>]>([
  ["Hold, left side", { side: "LEFT" }],
  ["Switch sides: now the right side", { kind: "switch", side: "RIGHT" }],
  ["6 repetitions, alternating", { kind: "reps", side: "ALTERNATING" }],
  ["Rest, then the left side", { kind: "rest", side: "LEFT" }],
  ["Rest", { kind: "rest" }],
])("a stretch is told as “%s”", (words, change) => {
  expect(phaseText(phase(change))).toBe(words);
});
