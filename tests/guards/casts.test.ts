import { expect, test } from "vitest";
import { castViolations } from "@/tests/guards/rules/casts";
import { readTree, root } from "@/tests/guards/tree";

test("nobody outside lib/platform tells the compiler that it is wrong", () => {
  expect(castViolations(readTree(root))).toEqual([]);
});
