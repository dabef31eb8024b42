import type { PlaceBody, Side } from "@/lib/questions/schema";

/** A region on one side, or in its middle: what one tap means. */
export type Spot = { readonly region: string; readonly side: Exclude<Side, "BOTH"> };

export const mostPlaces = 12;

const other = { LEFT: "RIGHT", RIGHT: "LEFT" } as const;

/** Finds the place that a spot belongs to; "both sides" holds the left and the right. */
export function placeAt(places: readonly PlaceBody[], { region, side }: Spot): PlaceBody | undefined {
  return places.find(
    (place) => place.region === region && (place.side === side || (place.side === "BOTH" && side !== "MIDDLE")),
  );
}

/** Adds a spot that was not chosen, and takes one away that was; of "both sides" the other one stays. */
export function toggleSpot(places: readonly PlaceBody[], spot: Spot): PlaceBody[] {
  const chosen = placeAt(places, spot);
  if (!chosen) return places.length < mostPlaces ? [...places, { ...spot, kinds: [], severity: null }] : [...places];
  if (chosen.side !== "BOTH" || spot.side === "MIDDLE") return places.filter((place) => place !== chosen);
  const { side } = spot;
  return places.map((place) => (place === chosen ? { ...place, side: other[side] } : place));
}

const covers = (one: Side, another: Side): boolean => one === another || (one === "BOTH" && another !== "MIDDLE");

function joined(one: PlaceBody, another: PlaceBody): PlaceBody {
  const severities = [one.severity, another.severity].filter((severity) => severity !== null);
  return {
    ...one,
    kinds: [...new Set([...one.kinds, ...another.kinds])],
    severity: severities.length > 0 ? Math.max(...severities) : null,
  };
}

/** Puts a changed place in the stead of the one before; what it now covers of the same region joins it. */
export function changePlace(places: readonly PlaceBody[], before: PlaceBody, after: PlaceBody): PlaceBody[] {
  const isCovered = (place: PlaceBody) =>
    place !== before &&
    place.region === after.region &&
    (covers(after.side, place.side) || covers(place.side, after.side));
  const whole = places.filter(isCovered).reduce(joined, after);
  return places.filter((place) => !isCovered(place)).map((place) => (place === before ? whole : place));
}

/** Puts a place back that was taken away, where it stood, unless it has been chosen again since. */
export function putBack(places: readonly PlaceBody[], place: PlaceBody, index: number): PlaceBody[] {
  const isThere = places.some(({ region, side }) => region === place.region && covers(side, place.side));
  if (isThere || places.length >= mostPlaces) return [...places];
  return changePlace(places.toSpliced(index, 0, place), place, place);
}

/** What a place is called: "Left knee", "Knee, both sides". */
export function placeName(region: string, side: Side): string {
  if (side === "BOTH") return `${region}, both sides`;
  if (side === "MIDDLE") return `${region}, middle`;
  // A name that begins with an abbreviation keeps its capitals.
  const inside = /^\p{Lu}\p{Ll}/u.test(region) ? region.charAt(0).toLowerCase() + region.slice(1) : region;
  return `${side === "LEFT" ? "Left" : "Right"} ${inside}`;
}
