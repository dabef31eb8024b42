"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { Select, TextField } from "@/components/ui/field";

const fields = [
  ["sets", "dose.sets", "Sets"],
  ["reps", "dose.reps", "Repetitions"],
  ["hold", "dose.holdSeconds", "Hold, seconds"],
  ["rest", "dose.restSeconds", "Rest, seconds"],
  ["days", "dose.daysPerWeek", "Days a week"],
  ["weeks", "dose.weeks", "Weeks"],
  ["tempo", "tempo", "Tempo"],
] as const;

/** How much is usual. */
export function DoseSection({ values, change, errorAt }: FieldsProps) {
  return (
    <FormSection id="dose-form" title="How much">
      <p className="max-w-measure text-ink-soft text-step--1">
        Write ranges such as 2-3, and a tempo as seconds of lowering, pause, lifting, pause, such as 3-1-1-0. Leave
        empty what does not matter.
      </p>
      <div className="grid gap-s4 sm:grid-cols-2">
        {fields.map(([name, path, label]) => (
          <TextField
            error={errorAt(path)}
            key={name}
            label={label}
            maxLength={20}
            onChange={({ target }) => change({ [name]: target.value })}
            value={values[name]}
          />
        ))}
        <Select label="Side" onChange={({ target }) => change({ side: target.value })} value={values.side}>
          <option value="each">Each side</option>
          <option value="both">Both together</option>
          <option value="alternating">Alternating</option>
        </Select>
      </div>
    </FormSection>
  );
}
