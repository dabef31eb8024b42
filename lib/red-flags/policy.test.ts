import { expect, test } from "vitest";
import { mayAskWith } from "@/lib/red-flags/policy";

const sign = (id: string) => ({ id, text: id, ask: {}, patterns: [] });
const rules = [
  { level: "EMERGENCY" as const, signs: [sign("RF-01.saddle")] },
  { level: "URGENT" as const, signs: [sign("RF-16.locks")] },
  { level: "SUPPORT" as const, signs: [sign("RF-22.starving")] },
];

test.each([
  ["nothing ticked", [], true],
  ["an urgent sign", ["RF-16.locks"], true],
  ["words of despair", ["RF-22.starving"], true],
  ["a sign of an emergency", ["RF-01.saddle"], false],
  ["one of an emergency among others", ["RF-16.locks", "RF-01.saddle"], false],
  ["a sign that nobody knows", ["RF-99.invented"], false],
] as const)("asking with %s", (_name, signs, may) => {
  expect(mayAskWith(rules, signs)).toBe(may);
});
