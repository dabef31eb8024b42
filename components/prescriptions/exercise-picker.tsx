"use client";

import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useId, useRef, useState } from "react";
import { ExerciseSearch } from "@/components/prescriptions/exercise-search";
import { PrescriptionRow } from "@/components/prescriptions/prescription-row";
import { Button } from "@/components/ui/button";
import { exerciseById } from "@/lib/exercises/client";
import type { ExerciseView } from "@/lib/exercises/schema";
import { startingDose } from "@/lib/prescriptions/dose";
import { keptAmong } from "@/lib/prescriptions/kept";
import type { PrescriptionBody } from "@/lib/prescriptions/schema";

const CardsPreview = dynamic(() =>
  import("@/components/prescriptions/cards-preview").then((module) => module.CardsPreview),
);

const most = 12;

type Issue = { path: string; message: string };

type ExercisePickerProps = {
  value: PrescriptionBody[];
  onChange: (value: PrescriptionBody[]) => void;
  /** What the server refused, with paths such as `prescriptions.0.dose.sets`. */
  issues?: readonly Issue[];
  /** The question that is answered, of which some exercises are warned. */
  questionId?: string;
  /** What stood when one began to change it: nothing is asked again about what stays the same. */
  stood?: readonly PrescriptionBody[];
  /** What readers see the cards under: "Exercises in this answer". */
  title?: string;
};

const messageAt = (issues: readonly Issue[], path: string) => issues.find((issue) => issue.path === path)?.message;

function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(from + by, 0, ...list.slice(from, from + 1));
}

/** Links exercises to what is being written, each with its dose and note, in order. */
export function ExercisePicker(props: ExercisePickerProps) {
  const { value, onChange, issues = [], questionId, stood = [], title = "Exercises in this answer" } = props;
  const id = useId();
  const client = useQueryClient();
  const search = useRef<HTMLInputElement>(null);
  const [told, tell] = useState("");
  const [isPreviewed, setPreviewed] = useState(false);

  const add = (exercise: ExerciseView) => {
    client.setQueryData(exerciseById(exercise.id).queryKey, exercise);
    onChange([...value, { exerciseId: exercise.id, dose: startingDose(exercise.dose), note: null }]);
    tell(`${exercise.title} linked, place ${value.length + 1}`);
  };
  const move = (index: number, by: -1 | 1) => {
    onChange(moved(value, index, by));
    tell(`Moved to place ${index + by + 1} of ${value.length}`);
    // Rows are told apart by their place: the button that was pressed now stands one row on.
    document.getElementById(`${id}-${index + by}-${by < 0 ? "up" : "down"}`)?.focus();
  };
  const remove = (index: number) => {
    onChange(value.toSpliced(index, 1));
    tell("Removed");
    search.current?.focus();
  };
  return (
    <section aria-label="Linked exercises" className="rounded-card border border-line">
      <div className="bg-sunken p-s4">
        {value.length < most ? (
          <ExerciseSearch error={messageAt(issues, "prescriptions")} inputRef={search} onChoose={add} />
        ) : (
          <p>You have linked {most} exercises, which is the most. Fewer are more likely to be done.</p>
        )}
      </div>
      <ol>
        {value.map((each, index) => (
          <PrescriptionRow
            errorOf={(path) => messageAt(issues, `prescriptions.${index}.${path}`)}
            id={`${id}-${index}`}
            isFirst={index === 0}
            isLast={index === value.length - 1}
            // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may stand twice, once for each side; every field is controlled.
            key={index}
            onChange={(changed) => onChange(value.with(index, changed))}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
            questionId={keptAmong(stood, each) ? undefined : questionId}
            value={each}
          />
        ))}
      </ol>
      {value.length > 0 && (
        <div className="border-line border-t p-s4">
          <Button aria-pressed={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
            {isPreviewed ? "Hide the cards" : "Preview the cards"}
          </Button>
          {isPreviewed && <CardsPreview prescriptions={value} title={title} />}
        </div>
      )}
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
    </section>
  );
}
