"use client";

import { useId } from "react";
import { SeveritySlider } from "@/components/body-map/severity-slider";
import { sensationWords, sideWords } from "@/components/questions/words";
import { IconButton } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import { type PlaceBody, type Sensation, sensation, side } from "@/lib/questions/schema";

type PlaceCardProps = {
  place: PlaceBody;
  name: string;
  onChange: (place: PlaceBody) => void;
  onRemove: () => void;
};

/** One chosen place: on which side, what is felt there, and how much. */
export function PlaceCard({ place, name, onChange, onRemove }: PlaceCardProps) {
  const id = useId();
  const { kinds } = place;
  const toggle = (kind: Sensation) =>
    onChange({ ...place, kinds: kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind] });
  return (
    <li
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-s2 rounded-card border border-line bg-surface p-s3 shadow-card"
    >
      <div className="flex items-center justify-between gap-s2">
        <h4 id={id} className="min-w-0 wrap-anywhere">
          {name}
        </h4>
        <IconButton label={`Remove ${name}`} onClick={onRemove}>
          <svg aria-hidden="true" viewBox="0 0 14 14" className="w-3 fill-none stroke-current stroke-[1.8]">
            <path d="m1 1 12 12M13 1 1 13" />
          </svg>
        </IconButton>
      </div>
      <fieldset className="grid min-w-0 grid-cols-4 gap-1">
        <legend className="sr-only">Side</legend>
        {side.options.map((each) => (
          <label
            key={each}
            className="relative grid min-h-touch place-items-center rounded-small border border-edge px-1 text-center text-step--1 leading-tight transition-colors hover:border-ink-soft has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`${id}side`}
              className="absolute inset-0 m-0 size-full appearance-none outline-none"
              checked={place.side === each}
              onChange={() => onChange({ ...place, side: each })}
            />
            {sideWords[each]}
          </label>
        ))}
      </fieldset>
      <fieldset className="flex min-w-0 flex-wrap gap-1.5">
        <legend className="mb-1 text-step--1 font-semibold">What is it like?</legend>
        {sensation.options.map((kind) => (
          <Choice
            key={kind}
            type="checkbox"
            className="min-h-9 px-2.5 py-1 text-step--1"
            label={sensationWords[kind]}
            checked={kinds.includes(kind)}
            onChange={() => toggle(kind)}
          />
        ))}
      </fieldset>
      <output className="text-step--1 text-ink-soft empty:hidden">
        {kinds.includes("TURNED_IN") &&
          kinds.includes("TURNED_OUT") &&
          "Both turned in and turned out? That can be: say below when it is which."}
      </output>
      <SeveritySlider value={place.severity} onChange={(severity) => onChange({ ...place, severity })} />
    </li>
  );
}
