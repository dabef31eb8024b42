"use client";

import { useId, useState } from "react";
import { TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { addDays } from "@/lib/plans/calendar";

type DayChoiceProps = { day: string; today: string; error: string | undefined; onChange: (day: string) => void };

/** On which day something was done: today, yesterday or any before. */
export function DayChoice({ day, today, error, onChange }: DayChoiceProps) {
  const name = useId();
  const near = [
    { label: "Today", value: today },
    { label: "Yesterday", value: addDays(today, -1) },
  ];
  const [isOther, setOther] = useState(near.every(({ value }) => value !== day));
  return (
    <Fieldset error={isOther ? undefined : error} legend="Done on">
      <div className="flex flex-wrap gap-s2">
        {near.map(({ label, value }) => (
          <Choice
            checked={!isOther && day === value}
            key={label}
            label={label}
            name={name}
            onChange={() => {
              setOther(false);
              onChange(value);
            }}
            type="radio"
          />
        ))}
        <Choice checked={isOther} label="Another day" name={name} onChange={() => setOther(true)} type="radio" />
      </div>
      {isOther && (
        <TextField
          className="max-w-60"
          error={error}
          label="Day"
          max={today}
          onChange={({ target }) => onChange(target.value)}
          type="date"
          value={day}
        />
      )}
    </Fieldset>
  );
}
