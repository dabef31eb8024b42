"use client";

import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { goalWords, positionWords } from "@/components/exercises/words";
import { classNames } from "@/components/ui/class-names";
import type { ExerciseView } from "@/lib/exercises/schema";

type ExerciseOfferProps = { exercise: ExerciseView; id: string; isActive: boolean; onChoose: () => void };

/** One of the exercises that a text field offers; the arrow keys point at it, the focus stays in the field. */
export function ExerciseOffer({ exercise, id, isActive, onChoose }: ExerciseOfferProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text field, which points here.
    // biome-ignore lint/a11y/useFocusableInteractive: as above; an option of a combobox takes no focus.
    <div
      aria-selected={isActive}
      className={classNames("flex items-center gap-s3 p-s2", isActive && "bg-accent-wash")}
      id={id}
      onClick={onChoose}
      onMouseDown={(event) => event.preventDefault()}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: "nearest" });
      }}
      role="option"
    >
      <ExerciseThumbnail drawing={exercise.drawing} />
      <span className="min-w-0">
        <b className="block leading-snug">{exercise.title}</b>
        <span className="text-ink-soft text-step--1">
          {goalWords[exercise.goal]} · {positionWords[exercise.position]}
        </span>
      </span>
    </div>
  );
}
