import { expect, test } from "vitest";
import { byteRange } from "@/lib/platform/http/byte-range";

test.each([
  ["bytes=0-", { first: 0, last: 99 }],
  ["bytes=0-1", { first: 0, last: 1 }],
  ["bytes=90-200", { first: 90, last: 99 }],
  ["bytes=-10", { first: 90, last: 99 }],
  ["bytes=-500", { first: 0, last: 99 }],
  ["bytes=100-", "beyond"],
  ["bytes=-0", "beyond"],
  [null, null],
  ["bytes=5-2", null],
  ["bytes=0-1,4-5", null],
  ["lines=0-1", null],
  ["bytes=-", null],
])("%s of 100 bytes", (header, expected) => {
  expect(byteRange(header, 100)).toEqual(expected);
});
