import { expect, test } from "vitest";
import { ownWords, questionText } from "@/lib/raised-flags/texts";

test("what is quoted is not the writer's own", () => {
  expect(ownWords("> my leg is cold and pale\n\nMine was never like that.")).toBe("\nMine was never like that.");
});

test("every part of a question is read, each on its own", () => {
  const intake = {
    ...{ onset: "since May", worse: "stairs", better: null, goal: null, operation: null, conditions: "cancer in 2019" },
    trials: [{ what: "foam rolling" }],
    opinions: [{ said: "a nerve" }],
  };
  const text = questionText("Left leg", "It aches.", intake);
  expect(text.split("\n\n")).toEqual([
    ...["Left leg", "It aches.", "since May", "stairs", "cancer in 2019"],
    ...["foam rolling", "a nerve"],
  ]);
});
