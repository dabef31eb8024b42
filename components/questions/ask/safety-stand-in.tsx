"use client";

import { Choice, Fieldset } from "@/components/ui/fieldset";
import type { SafetyBody } from "@/lib/questions/schema";

type SafetyStandInProps = {
  value: SafetyBody | null;
  error: string | undefined;
  onChange: (value: SafetyBody | null) => void;
};

const signs = [
  "Numbness between the legs, or new trouble with bladder or bowel",
  "Sudden weakness, or legs that do not go where they are told",
  "Chest pain or shortness of breath together with a sore, swollen leg",
  "A hot, swollen joint or leg with fever",
];

/** The signs that should not wait, and the explicit answer that none of them is there. */
export function SafetyStandIn({ value, error, onChange }: SafetyStandInProps) {
  return (
    <Fieldset legend="Is any of this true for you?" error={error}>
      <ul className="list-disc ps-5">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        Then please do not wait for an answer here: <a href="/help/when-to-get-help">when to get help now</a>
      </p>
      <Choice
        type="checkbox"
        label="None of these"
        checked={value?.noneOfThese ?? false}
        onChange={(event) => onChange(event.target.checked ? { noneOfThese: true, signs: [] } : null)}
      />
    </Fieldset>
  );
}
