import { expect, test } from "vitest";
import { type Claims, weighed } from "@/lib/platform/images/weight";

const jpeg: Claims = { format: "jpeg", width: 4000, height: 3000, channels: 3, depth: "uchar", isProgressive: false };

test.each<[string, Partial<Claims>]>([
  ["what a phone takes", {}],
  ["forty megapixels line by line", { width: 8000, height: 5000 }],
  [
    "forty megapixels that sharpen as they load",
    { width: 8000, height: 5000, isProgressive: true, chromaSubsampling: "4:2:0" },
  ],
  ["an AVIF of ten megapixels", { format: "heif", width: 3840, height: 2700 }],
])("%s can be decoded", (_what, change) => {
  expect(weighed({ ...jpeg, ...change })).toBe("fits");
});

test.each<[string, Partial<Claims>, string]>([
  ["60,000 by 60,000", { format: "png", width: 60_000, height: 60_000 }, "image-too-many-pixels"],
  ["one pixel more than fits", { width: 40_000_001, height: 1 }, "image-too-many-pixels"],
  [
    "all colours of forty megapixels at once",
    { width: 8000, height: 5000, isProgressive: true, chromaSubsampling: "4:4:4" },
    "image-too-heavy",
  ],
  ["forty megapixels of AVIF", { format: "heif", width: 8000, height: 5000 }, "image-too-heavy"],
  [
    "sixteen bits, interlaced",
    { format: "png", width: 8000, height: 5000, channels: 4, depth: "ushort", isProgressive: true },
    "image-too-heavy",
  ],
])("%s is refused before it is decoded", (_what, change, tooMuch) => {
  expect(weighed({ ...jpeg, ...change })).toEqual({ tooMuch });
});
