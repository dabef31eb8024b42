import { expect, test } from "vitest";
import { structureViolations, topLevelViolations } from "@/tests/guards/rules/structure";
import { readTopLevel, readTree, root } from "@/tests/guards/tree";

test("nothing stands at the top level that could stand in a folder", () => {
  expect(topLevelViolations(readTopLevel(root))).toEqual([]);
});

test("a noun's folder holds the agreed files and pure concepts alone", () => {
  expect(structureViolations(readTree(root))).toEqual([]);
});
