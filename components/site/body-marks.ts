import { inlays, middles, regions } from "@/components/site/body-paths";

export type BodyView = "front" | "back";
export type BodySide = "left" | "right" | "both" | "middle";

/** One marked part: the slug of its region, the side in the person's own sense, and what to call it. */
export type BodyMark = { region: string; side: BodySide; name?: string | undefined };

export type Tint = { path: string; mirrored: boolean; tone: "left" | "right" | "middle" };

function pathOf(shapes: Record<string, string>, region: string): string | undefined {
  return Object.hasOwn(shapes, region) ? shapes[region] : undefined;
}

function halfPath(view: BodyView, region: string): string | undefined {
  return pathOf(regions[view], region) ?? pathOf(inlays[view], region);
}

/** Tells which paths a view tints for one mark; a view that does not show the region tints none. */
export function tintsOf(view: BodyView, mark: BodyMark): Tint[] {
  const middle = mark.side === "middle" ? pathOf(middles[view], mark.region) : undefined;
  if (middle) return [{ path: middle, mirrored: false, tone: "middle" }];
  const path = halfPath(view, mark.region);
  if (!path) return [];
  // Paths are drawn for the viewer's right, which is the person's left from the front and their right from the back.
  const half = (side: "left" | "right", tone: Tint["tone"] = side): Tint => {
    return { path, mirrored: (side === "left") === (view === "back"), tone };
  };
  if (mark.side === "both") return [half("left"), half("right")];
  if (mark.side === "middle") return [half("left", "middle"), half("right", "middle")];
  return [half(mark.side)];
}

/** Picks the views that show every mark, the front where either will do, and both for a body with no marks. */
export function viewsFor(marks: readonly BodyMark[]): BodyView[] {
  const shown = marks.filter((mark) => halfPath("front", mark.region) ?? halfPath("back", mark.region));
  if (shown.length === 0) return ["front", "back"];
  const needsFront = shown.some((mark) => !halfPath("back", mark.region));
  const needsBack = shown.some((mark) => !halfPath("front", mark.region));
  if (!needsBack) return ["front"];
  return needsFront ? ["front", "back"] : ["back"];
}

const sideInWords: Record<BodySide, string> = {
  left: "left",
  right: "right",
  both: "both sides",
  middle: "in the middle",
};

/** Says in one sentence what the drawing shows, for whoever does not see it. */
export function describeMarks(marks: readonly BodyMark[]): string {
  if (marks.length === 0) return "Drawing of a body from the front and from the back";
  const parts = marks.map((mark) => `${mark.name ?? mark.region.replaceAll("-", " ")}, ${sideInWords[mark.side]}`);
  return `Drawing of a body, marked: ${parts.join("; ")}`;
}
