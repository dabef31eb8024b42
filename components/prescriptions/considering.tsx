"use client";

import { useQuery } from "@tanstack/react-query";
import { becauseWords } from "@/components/prescriptions/words";
import { FieldError } from "@/components/ui/field";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import type { Contraindication, ExerciseView } from "@/lib/exercises/schema";
import { reasonsAgainst } from "@/lib/prescriptions/client";

type ConsideringProps = {
  id: string;
  /** The question that is answered; without one there is nobody to ask of. */
  questionId: string | undefined;
  exercise: ExerciseView | undefined;
  considered: readonly Contraindication[];
  error: string | undefined;
  onChange: (considered: Contraindication[]) => void;
};

/** Warns of what in the question speaks against an exercise; posting then needs a tick. */
export function Considering({ id, questionId, exercise, considered, error, onChange }: ConsideringProps) {
  const { data } = useQuery(reasonsAgainst(questionId));
  const against = exercise?.contraindications ?? [];
  const reasons = data?.reasons.filter(({ contraindication }) => against.includes(contraindication)) ?? [];
  if (!exercise || reasons.length === 0) return null;
  const met = [...new Set(reasons.map(({ contraindication }) => contraindication))];
  return (
    <Notice title={`Something in the question speaks against ${exercise.title}`} tone="waiting">
      <ul className="mb-s3 list-disc ps-s5">
        {reasons.map(({ because }) => (
          <li key={because}>{becauseWords[because]}</li>
        ))}
      </ul>
      <Choice
        checked={met.every((each) => considered.includes(each))}
        label={`I have considered this for ${exercise.title}`}
        onChange={({ target }) => onChange(target.checked ? met : [])}
        type="checkbox"
      />
      {error && <FieldError id={`${id}-considered`}>{error}</FieldError>}
    </Notice>
  );
}
