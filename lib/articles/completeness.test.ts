import { expect, test } from "vitest";
import { whatIsMissing } from "@/lib/articles/completeness";
import { draftBody } from "@/lib/articles/schema";

const complete = draftBody.parse({
  title: "Waking the inner thigh",
  dek: "A patient way back.",
  markdown: "Start small.",
  faq: [{ question: "Every day?", markdown: "Yes." }],
  references: [{ title: "Kinesiology of the hip" }],
  heroImage: `heroes/${"0".repeat(32)}-1600x900`,
  heroAlt: "Somebody lying on a mat",
});

const missingIn = (change: object) => whatIsMissing({ ...complete, ...change }).map(({ path }) => path);

test("a complete article misses nothing", () => {
  expect(missingIn({})).toEqual([]);
});

test.each([
  ["a title of few letters", { title: "Thighs" }, ["title"]],
  ["no sentence under it", { dek: "" }, ["dek"]],
  ["no text", { markdown: " \n" }, ["markdown"]],
  ["a picture that nobody describes", { heroAlt: "" }, ["heroAlt"]],
  ["a question without an answer", { faq: [{ question: "Why?", markdown: "" }] }, ["faq.0.markdown"]],
  ["an answer without a question", { faq: [{ question: "", markdown: "Yes." }] }, ["faq.0.question"]],
])("%s is named", (_sentence, change, paths) => {
  expect(missingIn(change)).toEqual(paths);
});

test("without a picture nothing needs to be described", () => {
  expect(missingIn({ heroImage: null, heroAlt: "" })).toEqual([]);
});

test("an empty draft says all that is missing at once", () => {
  expect(whatIsMissing(draftBody.parse({})).map(({ path }) => path)).toEqual(["title", "dek", "markdown"]);
});
