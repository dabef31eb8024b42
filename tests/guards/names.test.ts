import { expect, test } from "vitest";
import { nameViolations } from "@/tests/guards/rules/names";
import { readTree, root } from "@/tests/guards/tree";

test("names are kebab-case, and modules export by name", () => {
  expect(nameViolations(readTree(root))).toEqual([]);
});
