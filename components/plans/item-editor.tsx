"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureText, issueText } from "@/components/copy/failures";
import { DaysField } from "@/components/plans/days-field";
import { DoseFields } from "@/components/plans/dose-fields";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { changePlanItem } from "@/lib/plans/client";
import type { PlanItemView } from "@/lib/plans/schema";
import { possibleSides } from "@/lib/prescriptions/dose";
import type { Dose } from "@/lib/prescriptions/schema";

type ItemEditorProps = { item: PlanItemView; onSaved: () => void; onClose: () => void };

/** The dose to begin with; a side that the exercise cannot mean, as was once taken, is not offered again. */
function startingFrom({ dose, exercise }: PlanItemView): Dose {
  const sides = exercise && possibleSides(exercise.usual);
  const side = sides && !sides.includes(dose.side) ? (sides[0] ?? dose.side) : dose.side;
  return { ...dose, side, weeks: null };
}

/** One's own dose, days and note of an exercise in the plan. */
export function ItemEditor({ item, onSaved, onClose }: ItemEditorProps) {
  const [dose, setDose] = useState<Dose>(() => startingFrom(item));
  const [days, setDays] = useState<number[]>(item.days);
  const [startsOn, setStartsOn] = useState(item.startsOn);
  const [endsOn, setEndsOn] = useState(item.endsOn ?? "");
  const [note, setNote] = useState(item.note ?? "");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const told = { ...dose, daysPerWeek: days.length };
      return changePlanItem(item.id, { dose: told, days, startsOn, endsOn: endsOn || null, note: note.trim() || null });
    },
    onSuccess: onSaved,
  });
  const set = (change: Partial<Dose>) => setDose({ ...dose, ...change });
  const errorOf = (path: string) => issueText(error, path);
  return (
    <form
      aria-label={`Change ${item.title}`}
      className="mt-s4 flex flex-col gap-s4 border-line border-t pt-s4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (days.length > 0) mutate();
      }}
    >
      <DoseFields dose={dose} errorOf={errorOf} onChange={set} usual={item.exercise?.usual ?? null} />
      <DaysField days={days} onChange={setDays} />
      <div className="grid gap-s3 sm:grid-cols-2">
        <TextField
          error={errorOf("startsOn")}
          label="From"
          onChange={({ target }) => setStartsOn(target.value)}
          required
          type="date"
          value={startsOn}
        />
        <TextField
          error={errorOf("endsOn")}
          label="Last day"
          note="optional"
          onChange={({ target }) => setEndsOn(target.value)}
          type="date"
          value={endsOn}
        />
      </div>
      <TextArea
        error={errorOf("note")}
        label="Note"
        maxLength={500}
        note="optional"
        onChange={({ target }) => setNote(target.value)}
        rows={2}
        value={note}
      />
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <div className="flex flex-wrap gap-s2">
        <Button look="main" pending={isPending} type="submit">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
