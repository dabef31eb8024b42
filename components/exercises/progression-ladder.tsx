import Link from "next/link";
import type { LadderRung } from "@/lib/exercises/schema";
import { type PostLink, postPath } from "@/lib/posts/schema";

type ProgressionLadderProps = { exercise: PostLink; rungs: readonly LadderRung[] };

/** "Easier", "2 steps harder": where a rung lies. */
function wordOf(step: number): string {
  if (step === 0) return "This one";
  const direction = step < 0 ? "easier" : "harder";
  const count = Math.abs(step);
  return count === 1 ? `${direction.charAt(0).toUpperCase()}${direction.slice(1)}` : `${count} steps ${direction}`;
}

/** Direct neighbours as rungs, for a version or a preview that has no ladder of its own. */
export const neighbourRungs = (easier: readonly PostLink[], harder: readonly PostLink[]): LadderRung[] => [
  ...easier.map((exercise) => ({ step: -1, exercise })),
  ...harder.map((exercise) => ({ step: 1, exercise })),
];

/** Where an exercise stands between easier and harder ones, easiest first. */
export function ProgressionLadder({ exercise, rungs }: ProgressionLadderProps) {
  const all = [...rungs, { step: 0, exercise }].toSorted((one, other) => one.step - other.step);
  return (
    <ol className="border-s-2 border-line">
      {all.map(({ step, exercise: each }) => (
        <li
          aria-current={step === 0 ? "true" : undefined}
          className="relative grid min-h-touch grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-s3 ps-s4 before:absolute before:-start-[7px] before:size-3 before:rounded-pill before:border-2 before:border-accent before:bg-paper aria-[current]:before:bg-accent"
          key={each.slug}
        >
          <span className="text-ink-soft text-step--1">{wordOf(step)}</span>
          {step === 0 ? <b>{each.title}</b> : <Link href={postPath(each)}>{each.title}</Link>}
        </li>
      ))}
    </ol>
  );
}
