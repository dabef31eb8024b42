import { describe, expect, it } from "vitest";
import { regions } from "@/components/site/body-paths";
import { type BodyView, describeMarks, tintsOf, viewsFor } from "./body-marks";

function mirroring(view: BodyView, side: "left" | "right") {
  return tintsOf(view, { region: "knee", side }).map((tint) => tint.mirrored);
}

describe("the marked body", () => {
  it("shows the person's right on the viewer's left from the front, and on the viewer's right from the back", () => {
    expect(mirroring("front", "right")).toEqual([true]);
    expect(mirroring("front", "left")).toEqual([false]);
    expect(mirroring("back", "right")).toEqual([false]);
    expect(mirroring("back", "left")).toEqual([true]);
  });

  it("colours each half of both sides as its own side", () => {
    expect(tintsOf("back", { region: "calf", side: "both" }).map((tint) => tint.tone)).toEqual(["left", "right"]);
  });

  it("tints one shape for the middle of the back and two halves where there is no middle", () => {
    expect(tintsOf("back", { region: "lower-back", side: "middle" })).toHaveLength(1);
    expect(tintsOf("front", { region: "groin", side: "middle" })).toHaveLength(2);
  });

  it("tints nothing for a region that the view does not show or does not know", () => {
    expect(tintsOf("front", { region: "calf", side: "left" })).toEqual([]);
    expect(tintsOf("front", { region: "constructor", side: "left" })).toEqual([]);
  });

  it("turns the body round only when a mark needs it", () => {
    expect(viewsFor([{ region: "knee", side: "left" }])).toEqual(["front"]);
    expect(
      viewsFor([
        { region: "knee", side: "left" },
        { region: "calf", side: "left" },
      ]),
    ).toEqual(["back"]);
    expect(
      viewsFor([
        { region: "shin", side: "left" },
        { region: "buttock", side: "left" },
      ]),
    ).toEqual(["front", "back"]);
    expect(viewsFor([])).toEqual(["front", "back"]);
  });

  it("names what is marked", () => {
    const marks = [
      { region: "inner-thigh", side: "right" as const },
      { region: "knee", side: "both" as const, name: "Knee" },
    ];
    expect(describeMarks(marks)).toBe("Drawing of a body, marked: inner thigh, right; Knee, both sides");
  });

  it("can draw every region of the body that topics know", () => {
    const drawn = new Set([...Object.keys(regions.front), ...Object.keys(regions.back)]);
    const known = ["lower-back", "pelvis", "buttock", "hip", "groin", "inner-thigh", "outer-thigh", "front-thigh"];
    for (const slug of [...known, "back-thigh", "knee", "shin", "calf", "ankle", "foot"]) expect(drawn).toContain(slug);
  });
});
