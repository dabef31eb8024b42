import type { Spot } from "@/components/body-map/places";
import { type BodyShape, type BodyView, halves, middles } from "@/components/body-map/zones";
import type { PlaceBody } from "@/lib/questions/schema";

export type Tone = "left" | "right" | "middle";

/** What can be tapped in a view: a spot and its zone, which is drawn mirrored for the viewer's left. */
export type Area = Spot & { readonly path: string; readonly isMirrored: boolean };

/** The regions that the map can show, from above downwards. */
export const mappedRegions: readonly string[] = [
  "lower-back",
  "pelvis",
  "sacroiliac-joint",
  "buttock",
  "hip",
  "groin",
  "inner-thigh",
  "outer-thigh",
  "front-thigh",
  "back-thigh",
  "knee",
  "shin",
  "calf",
  "ankle",
  "foot",
];

/** Whether a region has a middle to tap. */
export const hasMiddle = (region: string): boolean =>
  [middles.a.front, middles.a.back].some((zones) => Object.hasOwn(zones, region));

/**
 * The areas of one view, the ones on top last.
 *
 * Sides are the person's own: their left is the viewer's right from the front, and the viewer's left from the back.
 */
export function areasOf(shape: BodyShape, view: BodyView): Area[] {
  const sides = Object.entries(halves[shape][view]).flatMap(([region, path]): Area[] => [
    { region, side: "LEFT", path, isMirrored: view === "back" },
    { region, side: "RIGHT", path, isMirrored: view === "front" },
  ]);
  const between = Object.entries(middles[shape][view]).map(
    ([region, path]): Area => ({ region, side: "MIDDLE", path, isMirrored: false }),
  );
  return [...sides, ...between];
}

/** How an area is tinted by the places that were chosen, if it is. */
export function toneOf({ region, side }: Spot, places: readonly PlaceBody[]): Tone | null {
  const chosen = places.filter((place) => place.region === region).map((place) => place.side);
  if (side === "MIDDLE") return chosen.includes("MIDDLE") ? "middle" : null;
  if (chosen.includes(side) || chosen.includes("BOTH")) return side === "LEFT" ? "left" : "right";
  // The middle of what has none of its own, such as a knee, is the whole of it.
  return chosen.includes("MIDDLE") && !hasMiddle(region) ? "middle" : null;
}
