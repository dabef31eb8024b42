"use client";

import { useId } from "react";
import { Fieldset } from "@/components/ui/fieldset";
import { painSteps, ScaleChoice } from "@/components/ui/scale-choice";

type PainScaleProps = { legend: string; value: number | null; onChange: (value: number | null) => void };

/** Pain from 0 to 10, or not told. */
export function PainScale({ legend, value, onChange }: PainScaleProps) {
  const name = useId();
  return (
    <Fieldset hint="0 is none, 10 the worst you can imagine." legend={legend} note="optional">
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-12">
        {painSteps.map((each) => (
          <ScaleChoice checked={value === each} key={each} name={name} onChange={() => onChange(each)}>
            {each}
          </ScaleChoice>
        ))}
        <ScaleChoice aria-label="Not told" checked={value === null} name={name} onChange={() => onChange(null)}>
          –
        </ScaleChoice>
      </div>
    </Fieldset>
  );
}
