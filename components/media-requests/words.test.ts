import { expect, test } from "vitest";
import { momentWords } from "@/components/media-requests/words";

test.each([
  [0, "0:00.0"],
  [3.24, "0:03.2"],
  [59.96, "1:00.0"],
  [125.5, "2:05.5"],
])("%s seconds are %s", (seconds, words) => {
  expect(momentWords(seconds)).toBe(words);
});
