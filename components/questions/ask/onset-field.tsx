"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { type DateProblem, readDate, type TypedDate, typedDate } from "@/components/questions/ask/onset-date";
import { Select, TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { QuestionDraft } from "@/lib/questions/schema";

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month)),
);

const problems: Record<DateProblem, string> = {
  "year-missing": "Add the year, or clear the rest: the date is left out until then.",
  "year-unlikely": "Write the year with four digits, such as 2019: the date is left out until then.",
  "month-missing": "Add the month, or clear the day: the date is left out until then.",
  "no-such-day": "That month has no such day: the date is left out until then.",
  "in-the-future": "That day is still to come: the date is left out until then.",
};

/** Since when: as much of a date as is known, so that nobody has to say how exact it is. */
export function OnsetField() {
  const { watch, setValue, formState } = useFormContext<QuestionDraft>();
  const value = watch("onsetDate") ?? null;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [typed, setTyped] = useState<TypedDate>(() => typedDate(value));
  const read = readDate(typed, today);
  // A draft that comes back after the field was drawn.
  const isOurs = read.date?.on === value?.on && read.date?.precision === value?.precision;
  const shown = isOurs ? typed : typedDate(value);
  const change = (part: Partial<TypedDate>) => {
    const next = { ...shown, ...part };
    setTyped(next);
    setValue("onsetDate", readDate(next, today).date, { shouldDirty: true, shouldTouch: true });
  };
  const problem = isOurs && read.problem ? problems[read.problem] : undefined;
  return (
    <Fieldset
      legend="Since when?"
      note="optional"
      hint="As much as you know: a year is enough. What is fresh is treated differently from what is old."
      error={formState.errors.onsetDate?.message ?? problem}
    >
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_4.5rem] gap-s2">
        <TextField
          label="Year"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={shown.year}
          onChange={(event) => change({ year: event.target.value.trim() })}
        />
        <Select label="Month" value={shown.month} onChange={(event) => change({ month: event.target.value })}>
          <option value="">Not known</option>
          {months.map((month, index) => (
            <option key={month} value={index + 1}>
              {month}
            </option>
          ))}
        </Select>
        <TextField
          label="Day"
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          value={shown.day}
          onChange={(event) => change({ day: event.target.value.trim() })}
        />
      </div>
    </Fieldset>
  );
}
