import { expect, test } from "vitest";
import { emptyQuestion, emptyReference, toBody } from "@/components/articles/composer/draft-values";
import { draftBody } from "@/lib/articles/schema";

const values = draftBody.parse({ title: "Hips" });

test("rows that nothing was written in are not sent", () => {
  const body = toBody({
    ...values,
    takeaways: ["", "Start small", " "],
    faq: [emptyQuestion, { question: "Why?", markdown: "" }],
    references: [emptyReference, { ...emptyReference, year: 2010 }],
  });
  expect(body.takeaways).toEqual(["Start small"]);
  expect(body.faq).toEqual([{ question: "Why?", markdown: "" }]);
  expect(body.references).toEqual([{ ...emptyReference, year: 2010 }]);
});

test.each([
  ["https://doi.org/10.1136/bjsports-2017-098937", "10.1136/bjsports-2017-098937"],
  ["http://dx.doi.org/10.1136/x", "10.1136/x"],
  ["doi: 10.1136/x", "10.1136/x"],
  [" 10.1136/x ", "10.1136/x"],
  ["", null],
])("a DOI pasted as %s is sent as %s", (doi, sent) => {
  const [reference] = toBody({ ...values, references: [{ ...emptyReference, title: "A trial", doi }] }).references;
  expect(reference?.doi).toBe(sent);
});
