"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { DrawingProps } from "@/components/body-map/body-drawing";
import { type BodyShape, type BodyView, boxes, type Zoom, zooms } from "@/components/body-map/zones";
import { classNames } from "@/components/ui/class-names";

const figures = {
  a: dynamic(() => import("@/components/body-map/figure-a").then((module) => module.FigureA), { ssr: false }),
  b: dynamic(() => import("@/components/body-map/figure-b").then((module) => module.FigureB), { ssr: false }),
};

const shapes: readonly BodyShape[] = ["a", "b"];
const views: readonly BodyView[] = ["front", "back"];

const zoomWords: Record<Zoom, string> = {
  "whole body": "Whole body",
  hips: "Hips",
  thighs: "Thighs",
  knees: "Knees",
  feet: "Feet",
};

type BodyPictureProps = Pick<DrawingProps, "places" | "nameOf" | "onTap"> & {
  /** What has just changed, in words. */
  news: string;
};

/** The body from the front and from the back, in either of two shapes, as a whole or a part of it closer. */
export function BodyPicture({ news, ...props }: BodyPictureProps) {
  const [shape, setShape] = useState<BodyShape>("a");
  const [zoom, setZoom] = useState<Zoom>("whole body");
  const Figure = figures[shape];
  const [, , width, height] = boxes[shape][zoom];
  return (
    <div className="flex min-w-0 flex-col gap-s3">
      <div className="flex flex-wrap gap-1 sm:gap-s2">
        {zooms.map((each) => (
          <Switch key={each} isOn={each === zoom} label={`Zoom: ${each}`} onPress={() => setZoom(each)}>
            {zoomWords[each]}
          </Switch>
        ))}
      </div>
      <div
        dir="ltr"
        className={classNames(
          "grid gap-s3 rounded-card border border-line bg-surface p-s2",
          zoom === "whole body" ? "grid-cols-2" : "sm:grid-cols-2",
        )}
      >
        {views.map((view) => (
          <div key={view} className="min-w-0">
            <SideWords view={view} />
            <div style={{ aspectRatio: `${width} / ${height}` }}>
              <Figure {...props} view={view} zoom={zoom} />
            </div>
          </div>
        ))}
      </div>
      <div className="text-step--1">
        <output className="font-semibold text-accent">{news}</output>
        {news === "" && <p className="text-ink-soft">Tap where it is. Zoom in for what is small.</p>}
      </div>
      <div className="flex flex-wrap gap-s2">
        {shapes.map((each) => (
          <Switch
            key={each}
            isOn={each === shape}
            label={`Body shape ${each.toUpperCase()}`}
            onPress={() => setShape(each)}
          >
            Body shape {each.toUpperCase()}
          </Switch>
        ))}
      </div>
    </div>
  );
}

/** Whose left and right it is: the person's own, who looks out of the picture at the front and into it at the back. */
function SideWords({ view }: { view: BodyView }) {
  const left = <span className="font-semibold text-side-left">Your left</span>;
  const right = <span className="font-semibold text-side-right">Your right</span>;
  return (
    <p className="flex flex-wrap justify-between gap-x-s2 text-step--1 leading-snug">
      {view === "front" ? right : left}
      <span className="text-ink-soft max-sm:order-first max-sm:w-full max-sm:text-center">
        {view === "front" ? "Front" : "Back"}
      </span>
      {view === "front" ? left : right}
    </p>
  );
}

type SwitchProps = { isOn: boolean; label: string; onPress: () => void; children: React.ReactNode };

function Switch({ isOn, label, onPress, children }: SwitchProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={label}
      onClick={onPress}
      className="min-h-touch rounded-pill border border-edge bg-surface px-2.5 sm:px-3.5 text-step--1 font-semibold transition-colors hover:border-ink-soft aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-accent-ink"
    >
      {children}
    </button>
  );
}
