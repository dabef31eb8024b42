import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { halves, middles } from "@/components/body-map/zones";
import type { PlaceBody } from "@/lib/questions/schema";
import { areasOf, mappedRegions, toneOf } from "./body-map-shapes";

const sample = z.array(z.object({ slug: z.string(), kind: z.string() }));
const regions = sample
  .parse(parse(readFileSync("prisma/sample/topics.yaml", "utf8")))
  .filter(({ kind }) => kind === "region")
  .map(({ slug }) => slug);

const shapes = ["a", "b"] as const;
const place = (region: string, side: PlaceBody["side"]): PlaceBody => ({ region, side, kinds: [], severity: null });

/** Where a path begins, left or right of the middle line, as the viewer sees it. */
function viewersSide({ path, isMirrored }: { path: string; isMirrored: boolean }): "left" | "right" {
  const numbers = path.match(/-?\d+/g)?.map(Number) ?? [];
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  return isMirrored ? "left" : "right";
}

describe.each(shapes)("body shape %s", (shape) => {
  const all = (["front", "back"] as const).flatMap((view) => areasOf(shape, view));

  it.each(regions)("shows the region %s on both sides in at least one view", (region) => {
    const sides = all.filter((area) => area.region === region).map(({ side }) => side);
    expect(sides).toEqual(expect.arrayContaining(["LEFT", "RIGHT"]));
  });

  it("offers the same regions as the other shape", () => {
    expect(new Set(all.map(({ region }) => region))).toEqual(new Set(mappedRegions));
  });

  it("has the person's left on the viewer's right from the front, and on the viewer's left from the back", () => {
    const sides = (view: "front" | "back", side: string) =>
      areasOf(shape, view)
        .filter((area) => area.side === side)
        .map(viewersSide);
    expect(new Set(sides("front", "LEFT"))).toEqual(new Set(["right"]));
    expect(new Set(sides("front", "RIGHT"))).toEqual(new Set(["left"]));
    expect(new Set(sides("back", "LEFT"))).toEqual(new Set(["left"]));
    expect(new Set(sides("back", "RIGHT"))).toEqual(new Set(["right"]));
  });

  it("gives a middle only to what has two halves in the same view", () => {
    for (const view of ["front", "back"] as const)
      expect(Object.keys(halves[shape][view])).toEqual(expect.arrayContaining(Object.keys(middles[shape][view])));
  });
});

describe("the tint of an area", () => {
  it("is that of its side", () => {
    expect(toneOf({ region: "knee", side: "LEFT" }, [place("knee", "LEFT")])).toBe("left");
    expect(toneOf({ region: "knee", side: "RIGHT" }, [place("knee", "LEFT")])).toBeNull();
  });

  it("is each half's own for both sides", () => {
    expect(toneOf({ region: "knee", side: "LEFT" }, [place("knee", "BOTH")])).toBe("left");
    expect(toneOf({ region: "knee", side: "RIGHT" }, [place("knee", "BOTH")])).toBe("right");
  });

  it("stands in the middle where there is one, and on both halves where there is none", () => {
    expect(toneOf({ region: "lower-back", side: "MIDDLE" }, [place("lower-back", "MIDDLE")])).toBe("middle");
    expect(toneOf({ region: "lower-back", side: "LEFT" }, [place("lower-back", "MIDDLE")])).toBeNull();
    expect(toneOf({ region: "knee", side: "LEFT" }, [place("knee", "MIDDLE")])).toBe("middle");
  });

  it("is nothing for a region that the map does not know", () => {
    expect(toneOf({ region: "knee", side: "LEFT" }, [place("shoulder", "LEFT")])).toBeNull();
  });
});
