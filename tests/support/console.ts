import { afterEach, beforeEach, expect } from "vitest";

/** What was said on console.error or console.warn since the test began. */
let complaints: string[] = [];

const complain = (...words: unknown[]): void => void complaints.push(words.map(String).join(" "));

console.error = complain;
console.warn = complain;

beforeEach(() => {
  complaints = [];
});

// A test that provokes a complaint spies on console.error and looks at it; an unnoticed one fails the test.
afterEach(() => {
  expect(complaints, "console.error or console.warn").toEqual([]);
});
