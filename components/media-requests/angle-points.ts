import type { Angle, Point } from "@/lib/media-requests/angle";

/** Names of the three points, in their order. */
export const pointNames = ["First point", "Corner", "Last point"] as const;

/** Where the points lie until they are moved: about a leg, seen from the front. */
export const firstPoints: Angle["points"] = [
  { x: 0.5, y: 0.25 },
  { x: 0.5, y: 0.5 },
  { x: 0.6, y: 0.75 },
];

/** The same points with one of them elsewhere. */
export function withPoint(points: Angle["points"], index: number, point: Point): Angle["points"] {
  const [one, two, three] = points;
  return [index === 0 ? point : one, index === 1 ? point : two, index === 2 ? point : three];
}
