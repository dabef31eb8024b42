"use client";

import { NumberField } from "@/components/prescriptions/number-field";
import { sideLabels } from "@/components/prescriptions/words";
import { Select } from "@/components/ui/field";
import type { Dose, DoseSide } from "@/lib/prescriptions/schema";

const isSide = (value: string): value is DoseSide => value in sideLabels;

type DoseFieldsProps = {
  dose: Dose;
  errorOf: (path: string) => string | undefined;
  onChange: (change: Partial<Dose>) => void;
};

/** One's own amount of an exercise; on which days is asked beside it. */
export function DoseFields({ dose, errorOf, onChange }: DoseFieldsProps) {
  return (
    <div className="grid gap-s3 sm:grid-cols-3">
      <NumberField
        error={errorOf("dose.sets")}
        label="Sets"
        most={20}
        onChange={(sets) => onChange({ sets: sets ?? Number.NaN })}
        usual={null}
        value={dose.sets}
      />
      <NumberField
        error={errorOf("dose.reps")}
        label="Repetitions"
        most={200}
        onChange={(reps) => onChange({ reps })}
        usual={null}
        value={dose.reps}
      />
      <NumberField
        error={errorOf("dose.holdSeconds")}
        label="Hold, seconds"
        most={600}
        onChange={(holdSeconds) => onChange({ holdSeconds })}
        usual={null}
        value={dose.holdSeconds}
      />
      <NumberField
        error={errorOf("dose.restSeconds")}
        label="Rest, seconds"
        most={600}
        onChange={(restSeconds) => onChange({ restSeconds })}
        usual={null}
        value={dose.restSeconds}
      />
      <Select
        label="Side"
        onChange={({ target }) => isSide(target.value) && onChange({ side: target.value })}
        value={dose.side}
      >
        {Object.entries(sideLabels).map(([side, label]) => (
          <option key={side} value={side}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
