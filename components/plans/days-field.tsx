"use client";

import { weekdayWords } from "@/components/plans/words";
import { Choice, Fieldset } from "@/components/ui/fieldset";

type DaysFieldProps = { days: readonly number[]; onChange: (days: number[]) => void };

/** The days of the week on which an exercise is due. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const change = (day: number, isChosen: boolean) =>
    onChange(weekdayWords.map((each) => each.day).filter((each) => (each === day ? isChosen : days.includes(each))));
  return (
    <Fieldset error={days.length === 0 ? "Choose at least one day" : undefined} legend="On these days">
      <div className="flex flex-wrap gap-s2">
        {weekdayWords.map(({ day, short, name }) => (
          <Choice
            aria-label={name}
            checked={days.includes(day)}
            key={day}
            label={short}
            onChange={({ target }) => change(day, target.checked)}
            type="checkbox"
          />
        ))}
      </div>
    </Fieldset>
  );
}
