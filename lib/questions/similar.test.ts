import { expect, test } from "vitest";
import { conceptsOf, widerAndWider } from "@/lib/questions/similar";

const topics = [
  { slug: "inner-thigh", names: ["inner thigh", "inside of the leg", "medial thigh"] },
  { slug: "adductors", names: ["adductors", "inner thigh muscles", "groin muscles"] },
];

test("a topic is looked for by all its names, whichever was used", () => {
  expect(conceptsOf("Weak groin muscles", topics)).toEqual([
    { said: ["adductors", "inner thigh muscles", "groin muscles"], topic: "adductors" },
    { said: ["weak"], topic: null },
  ]);
});

test("of names that overlap the longest counts", () => {
  expect(conceptsOf("inner thigh muscles", topics).map(({ topic }) => topic)).toEqual(["adductors"]);
  expect(conceptsOf("inner thigh weakness", topics).map(({ topic }) => topic)).toEqual(["inner-thigh", null]);
});

test("a word counts once, and of a long title only what tells most", () => {
  expect(conceptsOf("pain, pain and more PAIN", [])).toHaveLength(3);
  expect(conceptsOf("one two three four five six seven eight nine ten", []).length).toBe(6);
});

test("nothing that can be searched is found in punctuation", () => {
  expect(conceptsOf("?!… (:&|", topics)).toEqual([]);
});

test("each way to look is wider than the one before", () => {
  expect(widerAndWider(["'a'", "'b'", "'c'"])).toEqual([
    "('a' & 'b' & 'c')",
    "('a' & 'b') | ('a' & 'c') | ('b' & 'c')",
    "('a') | ('b') | ('c')",
  ]);
  expect(widerAndWider([])).toEqual([]);
});
