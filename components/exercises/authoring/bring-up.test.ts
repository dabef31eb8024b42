import { expect, test } from "vitest";
import { bringUp } from "@/components/exercises/authoring/bring-up";
import { emptyValues } from "@/components/exercises/authoring/values";

const begun = { ...emptyValues, title: "Clamshell", steps: "Lie down.", cues: "Slow", sets: "2-3", base: 1 };

test("what others have changed is taken over where one has not touched it, and one's own words stay", () => {
  const mine = { ...begun, steps: "Lie on your side.", changes: "Says where to lie" };
  const standing = { ...begun, cues: "Slowly", base: 2 };
  const { values, both } = bringUp(mine, { begun, standing });
  expect(values).toEqual({ ...mine, cues: "Slowly", base: 2 });
  expect(both).toEqual([]);
});

test("where both have changed the same, one's own words stay and the part is named", () => {
  const mine = { ...begun, steps: "Lie on your side.", sets: "3" };
  const standing = { ...begun, steps: "Lie on a mat.", sets: "1-2", base: 3 };
  const { values, both } = bringUp(mine, { begun, standing });
  expect(values).toEqual({ ...mine, base: 3 });
  expect(both).toEqual(["steps", "dose"]);
});

test("what both have changed alike is nothing to look at", () => {
  const mine = { ...begun, cues: "Slowly" };
  expect(bringUp(mine, { begun, standing: { ...begun, cues: "Slowly", base: 2 } }).both).toEqual([]);
});

test("a reference that comes back from a draft with its keys in another order is untouched", () => {
  const reference = { title: "Hip work", authors: "Oduya I", source: "JOSPT", year: 2020, doi: null, pmid: null };
  const turned = { pmid: null, doi: null, year: 2020, source: "JOSPT", authors: "Oduya I", title: "Hip work" };
  const corrected = { ...reference, doi: "10.1000/182" };
  const { values, both } = bringUp(
    { ...begun, references: [turned] },
    { begun: { ...begun, references: [reference] }, standing: { ...begun, references: [corrected], base: 2 } },
  );
  expect([values.references, both]).toEqual([[corrected], []]);
});
