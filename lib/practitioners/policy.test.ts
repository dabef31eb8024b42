import { describe, expect, it } from "vitest";
import { isWithinScope } from "@/lib/practitioners/policy";

describe("isWithinScope", () => {
  it.each([
    ["a credential that names no region covers all", [], ["knee"], true],
    ["a question without regions is for everybody", ["foot"], [], true],
    ["one region in common is enough", ["foot", "knee"], ["hip", "knee"], true],
    ["no region in common is outside", ["foot"], ["hip", "knee"], false],
  ])("%s", (_rule, scope, regions, expected) => {
    expect(isWithinScope(new Set(scope), regions)).toBe(expected);
  });
});
