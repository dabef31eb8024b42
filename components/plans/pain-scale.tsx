"use client";

import { useId } from "react";
import { Fieldset } from "@/components/ui/fieldset";

const scale = Array.from({ length: 11 }, (_, value) => value);

type PainScaleProps = { legend: string; value: number | null; onChange: (value: number | null) => void };

const face =
  "relative grid min-h-touch place-items-center rounded-small border border-edge bg-surface font-semibold tabular-nums has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/** Pain from 0 to 10, or not told. */
export function PainScale({ legend, value, onChange }: PainScaleProps) {
  const name = useId();
  return (
    <Fieldset hint="0 is none, 10 the worst you can imagine." legend={legend} note="optional">
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-12">
        {scale.map((each) => (
          <label className={face} key={each}>
            <input
              checked={value === each}
              className="absolute inset-0 m-0 size-full appearance-none outline-none"
              name={name}
              onChange={() => onChange(each)}
              type="radio"
            />
            {each}
          </label>
        ))}
        <label className={face}>
          <input
            aria-label="Not told"
            checked={value === null}
            className="absolute inset-0 m-0 size-full appearance-none outline-none"
            name={name}
            onChange={() => onChange(null)}
            type="radio"
          />
          –
        </label>
      </div>
    </Fieldset>
  );
}
