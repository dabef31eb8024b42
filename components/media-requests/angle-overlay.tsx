"use client";

import type { PointerEvent } from "react";
import { type Angle, degreesOf, nudged } from "@/lib/media-requests/angle";

type AngleOverlayProps = {
  angle: Angle;
  /** Moves a point; without it the angle is only shown. */
  onMove?: (index: number, point: { x: number; y: number }) => void;
};

/** An angle drawn over a picture; the fields beside it say the same to those who cannot see or drag. */
export function AngleOverlay({ angle, onMove }: AngleOverlayProps) {
  const { points, aspect } = angle;
  const place = ({ x, y }: { x: number; y: number }) => `${x * aspect * 100},${y * 100}`;
  const drag = (index: number) => (event: PointerEvent<SVGCircleElement>) => {
    if (!onMove || event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    onMove(index, nudged(at, { x: 0, y: 0 }));
  };
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${aspect * 100} 100`}
      className={onMove ? "absolute inset-0 size-full touch-none" : "pointer-events-none absolute inset-0 size-full"}
    >
      <polyline points={points.map(place).join(" ")} className="fill-none stroke-black/60 stroke-[2.4]" />
      <polyline points={points.map(place).join(" ")} className="fill-none stroke-white stroke-[1.2]" />
      {points.map((point, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the three points are told apart by their place alone
          key={index}
          cx={point.x * aspect * 100}
          cy={point.y * 100}
          r={onMove ? 4 : 1.6}
          className={
            onMove ? "cursor-move fill-white/60 stroke-black stroke-[0.6]" : "fill-white stroke-black stroke-[0.4]"
          }
          onPointerDown={drag(index)}
          onPointerMove={drag(index)}
        />
      ))}
      <text
        x={points[1].x * aspect * 100 + 5}
        y={points[1].y * 100 + 2}
        className="fill-white stroke-black stroke-[1] text-[6px] font-bold [paint-order:stroke]"
      >
        {degreesOf(angle)}°
      </text>
    </svg>
  );
}
