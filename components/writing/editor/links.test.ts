import { expect, test } from "vitest";
import { toAddress } from "@/components/writing/editor/links";

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["example.org/page?x=1", "https://example.org/page?x=1"],
  [" /exercises/clamshell ", "/exercises/clamshell"],
  ["ada@example.org", "mailto:ada@example.org"],
  ["#section-stairs", "#section-stairs"],
])("%j is an address", (typed, address) => {
  expect(toAddress(typed)).toBe(address);
});

test.each(["", "not an address", "javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "word"])(
  "%j is none",
  (typed) => {
    expect(toAddress(typed)).toBeNull();
  },
);
