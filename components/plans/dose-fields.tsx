"use client";

import { NumberField } from "@/components/prescriptions/number-field";
import { sideLabels } from "@/components/prescriptions/words";
import { Select } from "@/components/ui/field";
import type { DoseRange } from "@/lib/exercises/schema";
import { longestHold, possibleSides } from "@/lib/prescriptions/dose";
import type { Dose, DoseSide } from "@/lib/prescriptions/schema";

const mostSeconds = 600;
const anySide = possibleSides({ side: "each" });
const isSide = (value: string): value is DoseSide => value in sideLabels;

type DoseFieldsProps = {
  dose: Dose;
  /** What is usual of the exercise; null where it is not shown any more, and nothing is known of it. */
  usual: DoseRange | null;
  errorOf: (path: string) => string | undefined;
  onChange: (change: Partial<Dose>) => void;
};

/** One's own amount of an exercise; on which days is asked beside it. */
export function DoseFields({ dose, usual, errorOf, onChange }: DoseFieldsProps) {
  return (
    <div className="grid gap-s3 sm:grid-cols-3">
      <NumberField
        error={errorOf("dose.sets")}
        label="Sets"
        most={20}
        onChange={(sets) => onChange({ sets: sets ?? Number.NaN })}
        usual={usual?.sets ?? null}
        value={dose.sets}
      />
      <NumberField
        error={errorOf("dose.reps")}
        label="Repetitions"
        most={200}
        onChange={(reps) => onChange({ reps })}
        usual={usual?.reps ?? null}
        value={dose.reps}
      />
      <NumberField
        error={errorOf("dose.holdSeconds")}
        label="Hold, seconds"
        most={usual ? Math.min(mostSeconds, longestHold(usual)) : mostSeconds}
        onChange={(holdSeconds) => onChange({ holdSeconds })}
        usual={usual?.holdSeconds ?? null}
        value={dose.holdSeconds}
      />
      <NumberField
        error={errorOf("dose.restSeconds")}
        label="Rest, seconds"
        most={mostSeconds}
        onChange={(restSeconds) => onChange({ restSeconds })}
        usual={null}
        value={dose.restSeconds}
      />
      <Select
        error={errorOf("dose.side")}
        label="Side"
        onChange={({ target }) => isSide(target.value) && onChange({ side: target.value })}
        value={dose.side}
      >
        {(usual ? possibleSides(usual) : anySide).map((side) => (
          <option key={side} value={side}>
            {sideLabels[side]}
          </option>
        ))}
      </Select>
    </div>
  );
}
