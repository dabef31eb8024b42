import { expect, test } from "vitest";
import { docblockViolations, modelViolations, wordViolations } from "@/tests/guards/rules/words";
import { readTree, root } from "@/tests/guards/tree";

test("nothing is unfinished, switched off or silenced", () => {
  expect(wordViolations(readTree(root))).toEqual([]);
});

test("every exported function of lib/ says what it does", () => {
  expect(docblockViolations(readTree(root))).toEqual([]);
});

test("every model of the schema says what a row is", () => {
  expect(modelViolations(readTree(root))).toEqual([]);
});
