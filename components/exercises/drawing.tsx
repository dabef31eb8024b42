import type { Drawing } from "@/lib/exercises/schema";

/** Keys for paths, which can repeat within a drawing. */
const numbered = (paths: readonly string[]) => paths.map((path, index) => ({ path, key: `${index}:${path}` }));

const frame = {
  className: "h-auto w-full",
  fill: "none",
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** A small picture needs bolder lines to be read. */
function Strokes({ drawing: { strokes, props }, weight }: { drawing: Drawing; weight: number }) {
  return (
    <>
      <g className="stroke-ink-soft" strokeWidth={weight * 0.6}>
        {numbered(props).map(({ path, key }) => (
          <path d={path} key={key} />
        ))}
      </g>
      <g className="stroke-accent" strokeWidth={weight}>
        {numbered(strokes).map(({ path, key }) => (
          <path d={path} key={key} />
        ))}
      </g>
    </>
  );
}

/** An exercise's line drawing, read out as `label`. */
export function ExerciseDrawing({ drawing, label }: { drawing: Drawing; label: string }) {
  return (
    <svg aria-label={label} role="img" viewBox={drawing.viewBox} {...frame}>
      <title>{label}</title>
      <Strokes drawing={drawing} weight={2} />
    </svg>
  );
}

/** The drawing as a small picture beside a title, which names it; an empty ground where there is none. */
export function ExerciseThumbnail({ drawing }: { drawing: Drawing | null }) {
  return (
    <span className="grid aspect-square h-fit w-14 shrink-0 place-items-center overflow-hidden rounded-small bg-accent-wash p-s1 sm:w-20">
      {drawing && (
        <svg aria-hidden="true" viewBox={drawing.viewBox} {...frame}>
          <Strokes drawing={drawing} weight={3.2} />
        </svg>
      )}
    </span>
  );
}
