import Link from "next/link";
import { type PostLink, postPath } from "@/lib/posts/schema";

type Rung = { word: string; exercise: PostLink; isThis: boolean };

type ProgressionLadderProps = { exercise: PostLink; easier: readonly PostLink[]; harder: readonly PostLink[] };

const rung = (word: string) => (exercise: PostLink) => ({ word, exercise, isThis: false });

/** Where an exercise stands between easier and harder ones, easiest first. */
export function ProgressionLadder({ exercise, easier, harder }: ProgressionLadderProps) {
  if (easier.length + harder.length === 0) return null;
  const rungs: Rung[] = [
    ...easier.map(rung("Easier")),
    { word: "This one", exercise, isThis: true },
    ...harder.map(rung("Harder")),
  ];
  return (
    <ol className="border-s-2 border-line">
      {rungs.map(({ word, exercise: each, isThis }) => (
        <li
          aria-current={isThis ? "true" : undefined}
          className="relative flex min-h-touch flex-wrap items-center gap-x-s3 ps-s4 before:absolute before:-start-[7px] before:size-3 before:rounded-pill before:border-2 before:border-accent before:bg-paper aria-[current]:before:bg-accent"
          key={each.slug}
        >
          <span className="w-18 text-ink-soft text-step--1">{word}</span>
          {isThis ? <b>{each.title}</b> : <Link href={postPath(each)}>{each.title}</Link>}
        </li>
      ))}
    </ol>
  );
}
