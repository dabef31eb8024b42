import Link from "next/link";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { doseRangeParts, equipmentText, goalWords, positionWords } from "@/components/exercises/words";
import type { ExerciseView } from "@/lib/exercises/schema";
import { postPath } from "@/lib/posts/schema";

/** An exercise in a list: what it is for, what it takes, how much is usual. */
export function ExerciseCard({ exercise }: { exercise: ExerciseView }) {
  const { title, summary, goal, position, equipment, dose, drawing } = exercise;
  return (
    <li className="flex items-start gap-s4 border-line border-t py-s4">
      <ExerciseThumbnail drawing={drawing} />
      <div className="min-w-0">
        <h3 className="font-sans text-step-0 leading-snug tracking-normal">
          <Link className="text-ink no-underline hover:underline" href={postPath(exercise)}>
            {title}
          </Link>
        </h3>
        <p className="text-ink-soft text-step--1">
          {goalWords[goal]} · {positionWords[position]} · {equipmentText(equipment)}
        </p>
        <p className="mt-s1 leading-snug">{summary}</p>
        <p className="mt-s1 leading-snug">
          <DoseLine parts={doseRangeParts(dose)} />
        </p>
      </div>
    </li>
  );
}

/** Exercises under each other, two in a row where there is room. */
export function ExerciseList({ exercises }: { exercises: readonly ExerciseView[] }) {
  return (
    <ul className="grid gap-x-s6 md:grid-cols-2">
      {exercises.map((exercise) => (
        <ExerciseCard exercise={exercise} key={exercise.id} />
      ))}
    </ul>
  );
}
