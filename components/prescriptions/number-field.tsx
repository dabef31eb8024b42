"use client";

import { rangeText } from "@/components/exercises/words";
import { TextField } from "@/components/ui/field";
import type { Range } from "@/lib/exercises/schema";

type NumberFieldProps = {
  label: string;
  /** NaN and null stand for an empty field. */
  value: number | null;
  most: number;
  least?: number;
  usual: Range | null;
  error: string | undefined;
  onChange: (value: number | null) => void;
};

/** A number of a dose, beside what is usual. */
export function NumberField({ label, value, most, least = 1, usual, error, onChange }: NumberFieldProps) {
  return (
    <TextField
      error={error}
      inputMode="numeric"
      label={label}
      max={most}
      min={least}
      note={usual && `usually ${rangeText(usual)}`}
      onChange={({ target }) => onChange(target.value === "" ? null : target.valueAsNumber)}
      // Enter in one of many fields would send what is not finished.
      onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      type="number"
      value={value === null || Number.isNaN(value) ? "" : value}
    />
  );
}
