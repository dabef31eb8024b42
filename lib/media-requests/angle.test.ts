import { expect, test } from "vitest";
import { degreesOf, nudged } from "@/lib/media-requests/angle";

const at = (x: number, y: number) => ({ x, y });

test.each([
  ["a straight leg", [at(0.5, 0), at(0.5, 0.5), at(0.5, 1)], 1, 180],
  ["a right angle", [at(0.5, 0), at(0.5, 0.5), at(1, 0.5)], 1, 90],
  ["one point on the other", [at(0.5, 0.5), at(0.5, 0.5), at(1, 0.5)], 1, 0],
  ["half a right angle on a square", [at(0.5, 0), at(0.5, 0.5), at(1, 0)], 1, 45],
  ["the same points on a picture twice as wide", [at(0.5, 0), at(0.5, 0.5), at(1, 0)], 2, 63],
] as const)("%s", (_name, points, aspect, degrees) => {
  expect(degreesOf({ points: [points[0], points[1], points[2]], aspect })).toBe(degrees);
});

test("a point that is moved stays on the picture", () => {
  expect(nudged(at(0.995, 0.5), at(0.01, -0.01))).toEqual(at(1, 0.49));
  expect(nudged(at(0, 0), at(-1, -1))).toEqual(at(0, 0));
});
