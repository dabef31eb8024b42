import { expect, test } from "vitest";
import { formatOf, isAnimatedPng, isHeic } from "@/lib/platform/images/formats";

const bytes = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const png = "\x89PNG\r\n\x1a\n";

test.each([
  ["jpeg", "\xff\xd8\xff\xe0"],
  ["png", png],
  ["webp", "RIFF\x00\x00\x00\x00WEBPVP8 "],
  ["heif", "\x00\x00\x00\x1cftypavif"],
])("%s is told by its first bytes", (format, head) => {
  expect(formatOf(bytes(head))).toBe(format);
});

test.each([
  ["SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
  ["GIF", "GIF89a"],
  ["PDF", "%PDF-1.7"],
  ["HTML", "<!doctype html>"],
  ["another RIFF", "RIFF\x00\x00\x00\x00WAVEfmt "],
  ["a sequence of pictures", "\x00\x00\x00\x1cftypavis"],
  ["nothing", ""],
])("%s is not taken", (_name, head) => {
  expect(formatOf(bytes(head))).toBeNull();
});

test("an animated PNG says so before its first picture", () => {
  expect(isAnimatedPng(bytes(`${png}....acTL....IDAT`))).toBe(true);
  expect(isAnimatedPng(bytes(`${png}....IDAT....acTL`))).toBe(false);
  expect(isAnimatedPng(bytes(`${png}....IDAT`))).toBe(false);
});

test("a photo in HEIC is known, so that it can be said what to do", () => {
  expect(isHeic(bytes("\x00\x00\x00\x1cftypheic"))).toBe(true);
  expect(formatOf(bytes("\x00\x00\x00\x1cftypheic"))).toBeNull();
  expect(isHeic(bytes("\x00\x00\x00\x1cftypavif"))).toBe(false);
});
