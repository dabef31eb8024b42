import { expect, test } from "vitest";
import { safeNext } from "@/lib/platform/http/next-address";

test.each([
  ["a path stays", "/questions/12-hip?x=1#comment-3", "/questions/12-hip?x=1#comment-3"],
  ["another host is refused", "https://evil.example/", "/"],
  ["a host without a scheme is refused", "//evil.example", "/"],
  ["a host behind a backslash is refused", "/\\evil.example", "/"],
  ["a tab that browsers drop is refused", "/\t/evil.example", "/"],
  ["a script is refused", "javascript:alert(1)", "/"],
  ["nothing leads home", undefined, "/"],
] as const)("%s", (_name, next, address) => {
  expect(safeNext(next)).toBe(address);
});
