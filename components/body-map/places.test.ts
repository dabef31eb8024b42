import { describe, expect, it } from "vitest";
import type { PlaceBody } from "@/lib/questions/schema";
import { changePlace, mostPlaces, placeAt, placeName, putBack, toggleSpot } from "./places";

const place = (side: PlaceBody["side"], more: Partial<PlaceBody> = {}): PlaceBody => ({
  region: "knee",
  side,
  kinds: [],
  severity: null,
  ...more,
});

describe("tapping", () => {
  it("adds a place that is not chosen", () => {
    expect(toggleSpot([], { region: "knee", side: "LEFT" })).toEqual([place("LEFT")]);
  });

  it("takes a chosen place away and leaves the other side", () => {
    const places = [place("LEFT"), place("RIGHT")];
    expect(toggleSpot(places, { region: "knee", side: "LEFT" })).toEqual([place("RIGHT")]);
  });

  it("leaves the other side, as it was described, of both", () => {
    const both = place("BOTH", { kinds: ["PAIN"], severity: 3 });
    expect(toggleSpot([both], { region: "knee", side: "LEFT" })).toEqual([{ ...both, side: "RIGHT" }]);
  });

  it("adds a middle beside both sides", () => {
    expect(toggleSpot([place("BOTH")], { region: "knee", side: "MIDDLE" })).toEqual([place("BOTH"), place("MIDDLE")]);
  });

  it("adds no thirteenth place", () => {
    const full = Array.from({ length: mostPlaces }, (_, index) => place("LEFT", { region: `region-${index}` }));
    expect(toggleSpot(full, { region: "knee", side: "LEFT" })).toEqual(full);
  });

  it("finds a side in both sides", () => {
    expect(placeAt([place("BOTH")], { region: "knee", side: "LEFT" })).toEqual(place("BOTH"));
    expect(placeAt([place("BOTH")], { region: "knee", side: "MIDDLE" })).toBeUndefined();
  });
});

describe("changing a place", () => {
  it("changes it where it stands", () => {
    const [left, hip] = [place("LEFT"), place("LEFT", { region: "hip" })];
    expect(changePlace([left, hip], left, { ...left, severity: 4 })).toEqual([{ ...left, severity: 4 }, hip]);
  });

  it("joins the side that both sides now cover, with what was said of each", () => {
    const left = place("LEFT", { kinds: ["PAIN"], severity: 2 });
    const right = place("RIGHT", { kinds: ["PAIN", "WEAK"], severity: 5 });
    expect(changePlace([right, left], left, { ...left, side: "BOTH" })).toEqual([
      place("BOTH", { kinds: ["PAIN", "WEAK"], severity: 5 }),
    ]);
  });

  it("never leaves the same side of a region twice", () => {
    const [left, right] = [place("LEFT"), place("RIGHT")];
    expect(changePlace([left, right], left, { ...left, side: "RIGHT" })).toEqual([place("RIGHT")]);
  });
});

describe("putting back", () => {
  const left = place("LEFT", { severity: 7 });

  it("puts a removed place where it was", () => {
    const others = [place("LEFT", { region: "hip" }), place("LEFT", { region: "foot" })];
    expect(putBack(others, left, 1)).toEqual([others[0], left, others[1]]);
  });

  it("leaves what was chosen again since", () => {
    expect(putBack([place("BOTH")], left, 0)).toEqual([place("BOTH")]);
  });

  it("joins the sides when both come back", () => {
    expect(putBack([left], place("BOTH"), 0)).toEqual([place("BOTH", { severity: 7 })]);
  });
});

describe("the name of a place", () => {
  it("begins with its side", () => {
    expect(placeName("Knee", "LEFT")).toBe("Left knee");
    expect(placeName("Front of the thigh", "RIGHT")).toBe("Right front of the thigh");
  });

  it("ends with what is no side", () => {
    expect(placeName("Knee", "BOTH")).toBe("Knee, both sides");
    expect(placeName("Lower back", "MIDDLE")).toBe("Lower back, middle");
  });

  it("keeps the capitals of an abbreviation", () => {
    expect(placeName("SI joint", "LEFT")).toBe("Left SI joint");
  });
});
