import { useId } from "react";
import {
  type BodyMark,
  type BodyView,
  describeMarks,
  type Tint,
  tintsOf,
  viewsFor,
} from "@/components/site/body-marks";
import { outline, regions, rest } from "@/components/site/body-paths";
import { classNames } from "@/components/ui/class-names";

const toneFill: Record<Tint["tone"], string> = {
  left: "fill-side-left",
  right: "fill-side-right",
  middle: "fill-accent",
};

const sideText = { left: "text-side-left", right: "text-side-right" };

type Part = "whole" | "lower";

const frame: Record<Part, string> = { whole: "-57 1 114 298", lower: "-31 107 62 191" };

type BodyFigureProps = {
  marks?: readonly BodyMark[];
  /** Which views to draw; by default those that the marks need. */
  views?: readonly BodyView[];
  /** `lower` leaves out what lies above the waist. */
  part?: Part;
  /** The words under the drawing, so that nobody has to guess which side is which. */
  captions?: { front: string; back: string; left: string; right: string } | null;
  label?: string;
  className?: string;
};

const defaultCaptions = { front: "Front", back: "Back", left: "left", right: "right" };

/** A body from the front, the back or both, with the marked parts tinted by side. */
export function BodyFigure({
  marks = [],
  views = viewsFor(marks),
  part = "whole",
  captions = defaultCaptions,
  label = describeMarks(marks),
  className,
}: BodyFigureProps) {
  return (
    <div role="img" aria-label={label} dir="ltr" data-print="whole" className={classNames("flex gap-s3", className)}>
      {views.map((view) => {
        const [start, end] = view === "front" ? (["right", "left"] as const) : (["left", "right"] as const);
        return (
          <div key={view} className="flex min-w-0 flex-1 flex-col gap-s1">
            <BodyDrawing view={view} marks={marks} part={part} />
            {captions && (
              <span className="grid grid-cols-2 text-step--1 leading-tight font-semibold">
                <span className={sideText[start]}>{captions[start]}</span>
                <span className={classNames("text-end", sideText[end])}>{captions[end]}</span>
                <span className="col-span-2 text-center font-normal text-ink-soft">{captions[view]}</span>
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function BodyDrawing({ view, marks, part }: { view: BodyView; marks: readonly BodyMark[]; part: Part }) {
  const id = useId();
  const half = `${id}half`;
  const muscles = `${id}muscles`;
  return (
    <svg aria-hidden="true" viewBox={frame[part]} className="block h-auto w-full">
      <defs>
        <path id={half} d={outline} />
        <path id={muscles} d={Object.values(regions[view]).join("") + rest[view]} />
        <clipPath id={`${id}clip`}>
          <use href={`#${half}`} />
          <use href={`#${half}`} transform="scale(-1 1)" />
        </clipPath>
      </defs>
      <BothHalves href={half} className="fill-figure" />
      <g clipPath={`url(#${id}clip)`}>
        <BothHalves href={muscles} className="fill-figure-part" />
        {marks.flatMap((mark) =>
          tintsOf(view, mark).map(({ path, mirrored, tone }) => (
            <path
              key={`${mark.region} ${mark.side} ${mirrored}`}
              d={path}
              transform={mirrored ? "scale(-1 1)" : undefined}
              className={toneFill[tone]}
            />
          )),
        )}
      </g>
      <BothHalves href={half} className="fill-none stroke-figure-line" />
    </svg>
  );
}

function BothHalves({ href, className }: { href: string; className: string }) {
  return (
    <g className={className} strokeWidth="1.1" strokeLinejoin="round">
      <use href={`#${href}`} />
      <use href={`#${href}`} transform="scale(-1 1)" />
    </g>
  );
}
