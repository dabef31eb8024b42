import { expect, test } from "vitest";
import { around, isFilled, isStep, stepAt, stepOf, steps } from "@/components/questions/ask/steps";
import { questionBody } from "@/lib/questions/schema";

test("every field of a question stands in exactly one step", () => {
  const fields = steps.flatMap((step) => step.fields);
  // What it is asked under comes from the address.
  const asked = Object.keys(questionBody.shape).filter((field) => field !== "askedUnderId");
  expect([...fields].sort()).toEqual(asked.sort());
});

test("a fault deep inside a list leads to the step of the list", () => {
  expect(stepOf("trials.2.what").id).toBe("tried");
  expect(stepOf("where.0.region").id).toBe("where");
});

test("an address names a step, or the first one", () => {
  expect(stepAt("#you").id).toBe("you");
  expect(stepAt("").id).toBe("what");
  expect(isStep("#main")).toBe(false);
});

test("steps know their neighbours", () => {
  expect(around(stepAt("#where"))).toMatchObject({ number: 2, previous: { id: "what" }, next: { id: "when" } });
  expect(around(stepAt("#check")).next).toBeUndefined();
});

test("a step is filled once anything in it is said, pain of 0 included", () => {
  const when = stepAt("#when");
  expect(isFilled(when, { onset: "", onsetDate: null, beginning: null, painAtRest: null })).toBe(false);
  expect(isFilled(when, { painAtRest: 0 })).toBe(true);
  expect(isFilled(stepAt("#you"), { isAnonymous: false, topics: [] })).toBe(false);
});
