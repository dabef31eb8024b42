"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { Choice, Fieldset } from "@/components/ui/fieldset";

type ChoicesFieldProps = Pick<FieldsProps, "values" | "change"> & {
  name: "equipment" | "contraindications";
  /** What can be chosen, by the value that is kept. */
  words: Readonly<Record<string, string>>;
  legend: string;
  hint: string;
};

/** Any number out of a few, as boxes to tick. */
export function ChoicesField({ name, words, legend, hint, values, change }: ChoicesFieldProps) {
  const chosen = values[name];
  const toggle = (each: string, isOn: boolean) =>
    change({ [name]: isOn ? [...chosen, each] : chosen.filter((other) => other !== each) });
  return (
    <Fieldset hint={hint} legend={legend}>
      <div className="flex flex-wrap gap-s2">
        {Object.entries(words).map(([each, label]) => (
          <Choice
            checked={chosen.includes(each)}
            key={each}
            label={label}
            onChange={({ target }) => toggle(each, target.checked)}
            type="checkbox"
          />
        ))}
      </div>
    </Fieldset>
  );
}
