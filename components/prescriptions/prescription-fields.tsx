"use client";

import { DoseLine } from "@/components/exercises/dose-line";
import { NumberField } from "@/components/prescriptions/number-field";
import { TempoField } from "@/components/prescriptions/tempo-field";
import { sideLabels } from "@/components/prescriptions/words";
import { Select, TextArea } from "@/components/ui/field";
import type { DoseRange } from "@/lib/exercises/schema";
import { doseParts, isWhole } from "@/lib/prescriptions/dose";
import type { Dose, DoseSide, PrescriptionBody } from "@/lib/prescriptions/schema";

/** An empty field that must be filled in: it travels as null, which the schema refuses by name. */
const needed = (value: number | null): number => value ?? Number.NaN;

// The schema would tell as well, and ship all of zod to whoever answers.
const isSide = (value: string): value is DoseSide => value in sideLabels;

type PrescriptionFieldsProps = {
  value: PrescriptionBody;
  /** What is usual, once the exercise is known. */
  usual: DoseRange | null;
  /** What is wrong with a field, by its path within the prescription: `dose.sets`. */
  errorOf: (path: string) => string | undefined;
  onChange: (value: PrescriptionBody) => void;
};

/** The dose and note of one linked exercise. */
export function PrescriptionFields({ value, usual, errorOf, onChange }: PrescriptionFieldsProps) {
  const { dose, note } = value;
  const set = (change: Partial<Dose>) => onChange({ ...value, dose: { ...dose, ...change } });
  const field = (name: keyof Dose) => ({ error: errorOf(`dose.${name}`) });
  return (
    <>
      <div className="grid grid-cols-2 items-end gap-s3 sm:grid-cols-3">
        <NumberField
          label="Sets"
          most={20}
          onChange={(sets) => set({ sets: needed(sets) })}
          usual={usual?.sets ?? null}
          value={dose.sets}
          {...field("sets")}
        />
        <NumberField
          label="Repetitions"
          most={200}
          onChange={(reps) => set({ reps })}
          usual={usual?.reps ?? null}
          value={dose.reps}
          {...field("reps")}
        />
        <NumberField
          label="Hold, seconds"
          most={600}
          onChange={(holdSeconds) => set({ holdSeconds })}
          usual={usual?.holdSeconds ?? null}
          value={dose.holdSeconds}
          {...field("holdSeconds")}
        />
        <Select
          label="Side"
          onChange={({ target }) => isSide(target.value) && set({ side: target.value })}
          value={dose.side}
          {...field("side")}
        >
          {Object.entries(sideLabels).map(([side, label]) => (
            <option key={side} value={side}>
              {label}
            </option>
          ))}
        </Select>
        <NumberField
          label="Days a week"
          most={7}
          onChange={(days) => set({ daysPerWeek: needed(days) })}
          usual={usual?.daysPerWeek ?? null}
          value={dose.daysPerWeek}
          {...field("daysPerWeek")}
        />
        <NumberField
          label="Weeks"
          most={52}
          onChange={(weeks) => set({ weeks })}
          usual={null}
          value={dose.weeks}
          {...field("weeks")}
        />
        <NumberField
          label="Rest, seconds"
          least={0}
          most={600}
          onChange={(restSeconds) => set({ restSeconds })}
          usual={null}
          value={dose.restSeconds ?? null}
          {...field("restSeconds")}
        />
      </div>
      <TempoField error={errorOf("dose.tempo")} onChange={(tempo) => set({ tempo })} value={dose.tempo ?? null} />
      <TextArea
        error={errorOf("note")}
        label="Note"
        maxLength={500}
        note="optional"
        onChange={({ target }) => onChange({ ...value, note: target.value || null })}
        rows={2}
        value={note ?? ""}
      />
      {isWhole(dose) && (
        <p>
          <span className="text-ink-soft text-step--1">Reads: </span>
          <DoseLine parts={doseParts(dose)} />
        </p>
      )}
    </>
  );
}
