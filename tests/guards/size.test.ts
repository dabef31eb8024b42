import { expect, test } from "vitest";
import { sizeViolations } from "@/tests/guards/rules/size";
import { readTree, root } from "@/tests/guards/tree";

test("no file, function or import list has outgrown one sitting", () => {
  expect(sizeViolations(readTree(root))).toEqual([]);
});
