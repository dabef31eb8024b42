"use client";

import { useQuery } from "@tanstack/react-query";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { Considering } from "@/components/prescriptions/considering";
import { PrescriptionFields } from "@/components/prescriptions/prescription-fields";
import { VersionChoice } from "@/components/prescriptions/version-choice";
import { Button } from "@/components/ui/button";
import { MoveButtons } from "@/components/ui/move-buttons";
import { exerciseById, exerciseVersion } from "@/lib/exercises/client";
import type { PrescriptionBody } from "@/lib/prescriptions/schema";

type PrescriptionRowProps = {
  /** Prefix of the ids of its buttons, so that the focus can follow a row that moves. */
  id: string;
  value: PrescriptionBody;
  /** The question that is answered. */
  questionId: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  errorOf: (path: string) => string | undefined;
  onChange: (value: PrescriptionBody) => void;
  /** One place up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One linked exercise in the composer. */
export function PrescriptionRow({
  id,
  value,
  questionId,
  isFirst,
  isLast,
  errorOf,
  onChange,
  onMove,
  onRemove,
}: PrescriptionRowProps) {
  const { data: exercise, isError } = useQuery(exerciseById(value.exerciseId));
  const { data: given } = useQuery(exerciseVersion(exercise?.slug, value.version));
  const title = exercise?.title ?? (isError ? "An exercise that is not there any more" : "…");
  const moveTo = (version: number) => {
    onChange({ ...value, version });
    // The offer that was pressed goes away; the focus stays in its row.
    document.getElementById(`${id}-up`)?.focus();
  };
  return (
    <li className="flex flex-col gap-s4 border-line border-t p-s4">
      <div className="flex flex-wrap items-center gap-s3">
        <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
        <p className="min-w-0 flex-1 font-semibold">{title}</p>
        <div className="flex flex-wrap gap-s1">
          <MoveButtons id={id} isFirst={isFirst} isLast={isLast} onMove={onMove} title={title} />
          <Button aria-label={`Remove ${title}`} look="quiet" onClick={onRemove}>
            Remove
          </Button>
        </div>
      </div>
      {(isError || errorOf("exerciseId")) && (
        <p className="font-semibold text-step--1 text-urgent">
          {errorOf("exerciseId") ?? "Remove it before you post."}
        </p>
      )}
      {given && <VersionChoice given={given} onChoose={moveTo} />}
      <Considering
        considered={value.considered ?? []}
        error={errorOf("considered")}
        exercise={exercise}
        id={id}
        onChange={(considered) => onChange({ ...value, considered })}
        questionId={questionId}
      />
      <PrescriptionFields
        errorOf={errorOf}
        onChange={onChange}
        usual={(given ?? exercise)?.dose ?? null}
        value={value}
      />
    </li>
  );
}
