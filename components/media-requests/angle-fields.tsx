"use client";

import { pointNames, withPoint } from "@/components/media-requests/angle-points";
import { TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { type Angle, degreesOf, nudged } from "@/lib/media-requests/angle";

type AngleFieldsProps = { angle: Angle; onChange: (points: Angle["points"]) => void };

/** The three points as numbers: arrow keys move each by one percent, and the angle is told. */
export function AngleFields({ angle, onChange }: AngleFieldsProps) {
  const { points } = angle;
  const set = (index: number, axis: "x" | "y", percent: number) => {
    const point = points[index];
    if (point && Number.isFinite(percent))
      onChange(withPoint(points, index, nudged({ ...point, [axis]: percent / 100 }, { x: 0, y: 0 })));
  };
  return (
    <Fieldset
      legend="Angle"
      hint="Drag the points on the picture, or change the numbers: percent from the left and from the top."
    >
      <div className="grid gap-s2 sm:grid-cols-3">
        {points.map((point, index) => (
          <div key={pointNames[index]} className="flex gap-s2">
            {(["x", "y"] as const).map((axis) => (
              <TextField
                key={axis}
                type="number"
                min={0}
                max={100}
                step={1}
                className="min-w-0 flex-1"
                label={`${pointNames[index]} ${axis === "x" ? "↔" : "↕"}`}
                aria-label={`${pointNames[index]}, percent from the ${axis === "x" ? "left" : "top"}`}
                value={Math.round(point[axis] * 100)}
                onChange={(event) => set(index, axis, event.target.valueAsNumber)}
              />
            ))}
          </div>
        ))}
      </div>
      <output className="font-semibold">{degreesOf(angle)} degrees</output>
    </Fieldset>
  );
}
