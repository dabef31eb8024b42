import { expect, test } from "vitest";
import { paceWords } from "@/components/pace/words";

const pace = { answered: 40, medianHours: 30, waiting: 9, waitingLonger: 3 };

test.each([
  [30, 3, "Usually answered by a practitioner within 30 hours; 3 questions wait longer."],
  [41, 1, "Usually answered by a practitioner within 2 days; 1 question waits longer."],
  [49, 0, "Usually answered by a practitioner within 3 days; none waits longer."],
  [0.3, 3, "Usually answered by a practitioner within an hour; 3 questions wait longer."],
])("a median of %s hours", (medianHours, waitingLonger, words) => {
  expect(paceWords({ ...pace, medianHours, waitingLonger })).toBe(words);
});

test("with too few answers nothing is claimed", () => {
  expect(paceWords({ ...pace, medianHours: null })).toBeNull();
});
