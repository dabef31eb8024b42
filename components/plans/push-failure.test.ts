import { expect, it } from "vitest";
import { failureText } from "@/components/copy/failures";
import { pushFailure } from "@/components/plans/push-failure";

it("says what the browser refused, and what to do", () => {
  expect(failureText(pushFailure("push-not-allowed"))).toMatch(/^This browser may not show messages\. Allow them/);
  expect(failureText(pushFailure("push-not-possible"))).toMatch(/^This browser could not be reached.* Choose e-mail/);
});
