import { expect, test } from "vitest";
import { asWebVtt, captionsProblem, captionTime, textMark, tidyCaptions } from "@/lib/platform/videos/captions";

const good = `WEBVTT - Clamshell

NOTE spoken slowly

00:00.500 --> 00:02.000
Lie on your side.

the second
01:00:02.000 --> 01:00:04.000 line:90% align:center
<v Ines>Open the knee
like a lid.
`;

test("captions are taken with notes, names and settings", () => {
  expect(captionsProblem(good)).toBeNull();
  expect(captionsProblem(tidyCaptions(`\uFEFF${good.replaceAll("\n", "\r\n")}\n\n`))).toBeNull();
});

test.each([
  ["", "Line 1"],
  ["1\n00:00:01,000 --> 00:00:02,000\nSubRip", "Line 1"],
  ["WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nOne", "Line 2"],
  ["WEBVTT\n", "at least one caption"],
  ["WEBVTT\n\nNOTE nothing else", "at least one caption"],
  ["WEBVTT\n\nSTYLE\n::cue { color: red }", "Line 3: styles"],
  ["WEBVTT\n\n00:01,000 --> 00:02,000\nOne", "Line 3: write the time"],
  ["WEBVTT\n\n00:61.000 --> 00:62.000\nOne", "Line 3: write the time"],
  ["WEBVTT\n\n00:02.000 --> 00:02.000\nOne", "Line 3: the second time"],
  ["WEBVTT\n\n00:01.000 --> 00:02.000 onclick:alert(1)\nOne", "Line 3: write the time"],
  ["WEBVTT\n\n00:01.000 --> 00:02.000", "Line 3: write under it"],
  ["WEBVTT\n\nWords alone", "Line 3: write a time"],
  ["WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n00:02.000 --> 00:03.000\nTwo", "Line 5: leave an empty line"],
  ["WEBVTT\n\n00:05.000 --> 00:06.000\nLate\n\n00:01.000 --> 00:02.000\nEarly", "Line 6: it begins before"],
])("%j is refused by its line", (text, problem) => {
  expect(captionsProblem(text)).toContain(problem);
});

test("SubRip becomes WebVTT, and WebVTT stays", () => {
  const subRip = "1\r\n00:00:01,000 --> 00:00:02,500\r\nLie down, slowly.\r\n";
  expect(asWebVtt(subRip)).toBe("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nLie down, slowly.\n");
  expect(captionsProblem(asWebVtt(subRip))).toBeNull();
  expect(asWebVtt(good)).toBe(good);
});

test("a moment is written as captions write it", () => {
  expect([0, 61.5, 3725.0004].map(captionTime)).toEqual(["00:00.000", "01:01.500", "01:02:05.000"]);
  expect(captionsProblem(`WEBVTT\n\n${captionTime(1)} --> ${captionTime(3600)}\nWords`)).toBeNull();
});

test("other words have another name", () => {
  expect(textMark("one")).toMatch(/^[0-9a-f]{8}$/);
  expect(textMark("one")).not.toBe(textMark("One"));
});
