"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { TextArea } from "@/components/ui/field";

type LinesFieldProps = FieldsProps & {
  name: "steps" | "cues" | "mistakes" | "notFor" | "stopRules";
  label: string;
  hint: string;
  note?: string;
};

/** A list, written as one line each. */
export function LinesField({ name, label, hint, note, values, change, errorAt }: LinesFieldProps) {
  return (
    <TextArea
      error={errorAt(name)}
      hint={`${hint} One line each.`}
      label={label}
      note={note}
      onChange={({ target }) => change({ [name]: target.value })}
      rows={4}
      value={values[name]}
    />
  );
}
