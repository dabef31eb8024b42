import { expect, test } from "vitest";
import { isReadable } from "@/lib/platform/http/readable-address";

test.each([
  ["an address without escapes", "/questions/12-knee", true],
  ["a letter that is escaped", "/questions/12-kn%C3%A9e", true],
  ["an escape that is cut off", "/questions/12-kn%C3%A", false],
  ["an escape that is no letter", "/questions/%FF", false],
  ["a percent sign alone", "/questions/100%", false],
  ["a NUL", "/questions/12%00knee", false],
  ["an escaped escape", "/questions/12%2500knee", true],
])("%s", (_name, path, readable) => {
  expect(isReadable(path)).toBe(readable);
});
