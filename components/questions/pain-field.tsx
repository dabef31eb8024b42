"use client";

import { useFormContext } from "react-hook-form";
import { Fieldset } from "@/components/ui/fieldset";
import { painSteps, ScaleChoice } from "@/components/ui/scale-choice";
import type { QuestionDraft } from "@/lib/questions/schema";

type PainFieldProps = { name: "painAtRest" | "painMoving"; label: string; why: string };

/** Pain on the numeric rating scale: 0 none, 10 the worst that can be imagined; left empty when not known. */
export function PainField({ name, label, why }: PainFieldProps) {
  const { setValue, watch, formState } = useFormContext<QuestionDraft>();
  const chosen = watch(name);
  return (
    <Fieldset
      legend={label}
      note="optional"
      hint={`0 is none, 10 the worst you can imagine. ${why}`}
      error={formState.errors[name]?.message}
    >
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-6">
        {painSteps.map((value) => (
          <ScaleChoice
            key={value}
            name={name}
            checked={chosen === value}
            onChange={() => setValue(name, value, { shouldDirty: true })}
          >
            {value}
          </ScaleChoice>
        ))}
        <ScaleChoice
          name={name}
          aria-label="Not known"
          checked={chosen === null || chosen === undefined}
          onChange={() => setValue(name, null, { shouldDirty: true })}
        >
          –
        </ScaleChoice>
      </div>
    </Fieldset>
  );
}
