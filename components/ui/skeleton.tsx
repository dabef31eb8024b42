import { classNames } from "@/components/ui/class-names";

type SkeletonProps = { lines?: number; label?: string; className?: string };

const widths = ["w-11/12", "w-full", "w-10/12", "w-2/3"];

/** Holds the place of text that is on its way. It shows itself only after 400 ms, when waiting begins to be felt. */
export function Skeleton({ lines = 3, label = "Loading", className }: SkeletonProps) {
  return (
    <div role="status" className={classNames("late flex flex-col gap-s3", className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
          key={line}
          aria-hidden="true"
          className={classNames("h-[0.8em] rounded-small bg-line/70", widths[line % widths.length])}
        />
      ))}
    </div>
  );
}
