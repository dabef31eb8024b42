"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/field";
import type { Tempo } from "@/lib/exercises/schema";

type TempoFieldProps = { value: Tempo | null; error: string | undefined; onChange: (tempo: Tempo | null) => void };

/** Four seconds out of "3-1-1-0", "3 1 1 0" or "3–1–1–0"; null for anything else. */
function tempoOf(text: string): Tempo | null {
  const [lowering, below, lifting, above, ...more] = text
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  if (lowering === undefined || below === undefined || lifting === undefined || above === undefined) return null;
  return more.length === 0 ? [lowering, below, lifting, above] : null;
}

/** How fast, as one field; what is no tempo yet is said so and sent as none. */
export function TempoField({ value, error, onChange }: TempoFieldProps) {
  const [text, setText] = useState(value?.join("-") ?? "");
  const isUnread = text.trim() !== "" && tempoOf(text) === null;
  return (
    <TextField
      error={error ?? (isUnread ? "Write four numbers, such as 3-1-1-0." : undefined)}
      hint="Seconds for lowering, pause, lifting, pause, such as 3-1-1-0."
      inputMode="text"
      label="Tempo"
      maxLength={20}
      note="optional"
      onChange={({ target }) => {
        setText(target.value);
        onChange(tempoOf(target.value));
      }}
      onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      value={text}
    />
  );
}
