import { expect, test } from "vitest";
import { inAnswerOrder } from "@/lib/marks/ranking";

const answer = (id: string, endorseCount = 0, helpfulCount = 0, createdAt = "2026-05-01T00:00:00.000Z") => ({
  ...{ id, endorseCount, helpfulCount, createdAt },
});
const order = (answers: ReturnType<typeof answer>[], accepted: string | null = null) =>
  inAnswerOrder(answers, accepted).map(({ id }) => id);

test("what helped the asker comes first, whatever others say", () => {
  expect(order([answer("endorsed", 5, 9), answer("accepted")], "accepted")).toEqual(["accepted", "endorsed"]);
});

test("then what most practitioners endorse, then what most readers found helpful, then the oldest", () => {
  const answers = [
    answer("younger", 0, 0, "2026-05-02T00:00:00.000Z"),
    answer("older"),
    answer("helpful", 0, 3),
    answer("endorsed once", 1, 0),
    answer("endorsed twice", 2, 0),
  ];
  expect(order(answers)).toEqual(["endorsed twice", "endorsed once", "helpful", "older", "younger"]);
});

test("the order does not depend on the order given", () => {
  const answers = [answer("a"), answer("b"), answer("c", 1)];
  expect(order(answers)).toEqual(order(answers.toReversed()));
});
