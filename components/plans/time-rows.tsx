"use client";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";

const most = 4;
const two = (value: number): string => String(value).padStart(2, "0");
const toText = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

function toMinute(text: string): number | null {
  const [hours, minutes] = text.split(":").map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}

type TimeRowsProps = { times: readonly number[]; onChange: (times: readonly number[]) => void };

/** The times of a day at which to be reminded. */
export function TimeRows({ times, onChange }: TimeRowsProps) {
  return (
    <Fieldset hint="A reminder comes within five minutes of its time." legend="Times of the day">
      {times.length === 0 && <p className="text-ink-soft">No reminder.</p>}
      <ul className="flex flex-col gap-s2">
        {times.map((minute, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: times have no name but their place, and every field is controlled.
          <li className="flex items-end gap-s2" key={index}>
            <TextField
              label={`Time ${index + 1}`}
              onChange={({ target }) => onChange(times.with(index, toMinute(target.value) ?? minute))}
              required
              type="time"
              value={toText(minute)}
            />
            <Button
              aria-label={`Remove time ${index + 1}`}
              look="quiet"
              onClick={() => onChange(times.toSpliced(index, 1))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {times.length < most && (
        <div>
          <Button onClick={() => onChange([...times, times.length === 0 ? 8 * 60 : 18 * 60])}>Add a time</Button>
        </div>
      )}
    </Fieldset>
  );
}
