"use client";

import { useFormContext } from "react-hook-form";
import { Fieldset } from "@/components/ui/fieldset";
import type { QuestionDraft } from "@/lib/questions/schema";

const scale = Array.from({ length: 11 }, (_, value) => value);

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
        {scale.map((value) => (
          <label
            key={value}
            className="relative grid min-h-touch place-items-center rounded-small border border-edge bg-surface font-semibold tabular-nums has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="absolute inset-0 m-0 size-full appearance-none outline-none"
              checked={chosen === value}
              onChange={() => setValue(name, value, { shouldDirty: true })}
            />
            {value}
          </label>
        ))}
        <label className="relative grid min-h-touch place-items-center rounded-small border border-edge bg-surface text-step--1 has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent">
          <input
            type="radio"
            name={name}
            aria-label="Not known"
            className="absolute inset-0 m-0 size-full appearance-none outline-none"
            checked={chosen === null || chosen === undefined}
            onChange={() => setValue(name, null, { shouldDirty: true })}
          />
          –
        </label>
      </div>
    </Fieldset>
  );
}
