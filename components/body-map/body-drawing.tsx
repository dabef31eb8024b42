import { type MouseEvent, useId } from "react";
import { type Area, areasOf, type Tone, toneOf } from "@/components/body-map/body-map-shapes";
import type { Spot } from "@/components/body-map/places";
import { type BodyShape, type BodyView, boxes, type Zoom } from "@/components/body-map/zones";
import { classNames } from "@/components/ui/class-names";
import type { PlaceBody } from "@/lib/questions/schema";

type Paths = { outline: string; muscles: string; head: string; hair: string };

export type DrawingProps = {
  view: BodyView;
  zoom: Zoom;
  places: readonly PlaceBody[];
  nameOf: (spot: Spot) => string | null;
  onTap: (spot: Spot) => void;
};

const tints: Record<Tone, string> = {
  left: "fill-side-left stroke-side-left",
  right: "fill-side-right stroke-side-right",
  middle: "fill-accent stroke-accent",
};

const turned = (area: Area) => (area.isMirrored ? "scale(-1 1)" : undefined);
const keyOf = ({ region, side }: Spot) => `${region}-${side}`;

/** One view of a body to tap on. Hidden from screen readers, it is for hands and eyes: the list beside it says and does the same. */
export function BodyDrawing({ shape, paths, view, zoom, places, nameOf, onTap }: DrawingProps & BodyPaths) {
  const id = useId();
  const [left, top, width, height] = boxes[shape][zoom];
  const areas = areasOf(shape, view).filter((area) => nameOf(area) !== null);
  const tap = ({ target }: MouseEvent) => {
    const tapped = target instanceof Element ? target.getAttribute("data-spot") : null;
    const area = areas.find((each) => keyOf(each) === tapped);
    if (area) onTap(area);
  };
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 100 ${(100 * height) / width}`}
      className="block h-auto w-full touch-manipulation overflow-hidden rounded-card"
      onClick={tap}
    >
      <g
        className="transition-transform duration-300"
        style={{ transform: `scale(${100 / width}) translate(${-left}px, ${-top}px)` }}
      >
        <defs>
          <path id={`${id}muscles`} d={paths.muscles} />
          <clipPath id={`${id}body`}>
            <path d={paths.outline} />
          </clipPath>
        </defs>
        <Ground paths={paths} muscles={`#${id}muscles`} />
        <g clipPath={`url(#${id}body)`}>
          {areas.map((area) => {
            const tone = toneOf(area, places);
            return tone && <TintedArea key={keyOf(area)} area={area} tone={tone} muscles={`#${id}muscles`} />;
          })}
        </g>
        <path d={paths.outline} className="fill-none stroke-figure-line" vectorEffect="non-scaling-stroke" />
        {areas.map((area) => (
          <g key={keyOf(area)} className="group/area cursor-pointer">
            <g clipPath={`url(#${id}body)`} className="pointer-events-none">
              <path
                d={area.path}
                transform={turned(area)}
                vectorEffect="non-scaling-stroke"
                className="fill-transparent stroke-figure-line/60 transition-colors group-hover/area:fill-ink/15"
              />
            </g>
            <path d={area.path} transform={turned(area)} data-spot={keyOf(area)} className="fill-transparent">
              <title>{nameOf(area)}</title>
            </path>
          </g>
        ))}
      </g>
    </svg>
  );
}

type BodyPaths = { shape: BodyShape; paths: Paths };

function Ground({ paths, muscles }: { paths: Paths; muscles: string }) {
  return (
    <>
      <path d={paths.outline} className="fill-figure" />
      <use href={muscles} className="fill-figure-part" />
      <path d={paths.head} className="fill-figure stroke-figure-line" vectorEffect="non-scaling-stroke" />
      <path d={paths.hair} className="fill-figure-line" />
    </>
  );
}

/** The zone as a wash, and the muscles inside it in full colour. */
function TintedArea({ area, tone, muscles }: { area: Area; tone: Tone; muscles: string }) {
  const id = useId();
  return (
    <g className={tints[tone]}>
      <clipPath id={id}>
        <path d={area.path} transform={turned(area)} />
      </clipPath>
      <path
        d={area.path}
        transform={turned(area)}
        fillOpacity={0.5}
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <use href={muscles} clipPath={`url(#${id})`} className={classNames("stroke-none", tints[tone])} />
    </g>
  );
}
