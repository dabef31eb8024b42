"use client";

import { type KeyboardEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type SeveritySliderProps = { value: number | null; onChange: (value: number | null) => void };

const lowering = ["Home", "ArrowLeft", "ArrowDown", "PageDown"];

/** How strong it is on the numeric rating scale 0–10; nothing is said until it is touched. */
export function SeveritySlider({ value, onChange }: SeveritySliderProps) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  // An untouched slider stands at 0 and the browser reports no change to 0, so that 0 must be taken by hand.
  const takeZero = ({ key }: KeyboardEvent) => {
    if (value === null && lowering.includes(key)) onChange(0);
  };
  // The button goes away with what it clears; the focus stays at the slider.
  const clear = () => {
    onChange(null);
    slider.current?.focus();
  };
  return (
    <div className="flex flex-col">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-s2 text-step--1">
        <label htmlFor={id} className="font-semibold">
          How strong, 0 to 10
        </label>
        <span className="flex items-center gap-1">
          <output htmlFor={id} className={value === null ? "text-ink-soft" : "font-semibold tabular-nums"}>
            {value === null ? "not said" : value}
          </output>
          {value !== null && (
            <Button look="quiet" size="sm" onClick={clear}>
              Clear
            </Button>
          )}
        </span>
      </div>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={10}
        step={1}
        value={value ?? 0}
        aria-valuetext={value === null ? "not said" : `${value} of 10`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onClick={(event) => value === null && onChange(event.currentTarget.valueAsNumber)}
        onKeyDown={takeZero}
        className={classNames("min-h-touch w-full accent-accent", value === null && "opacity-60")}
      />
      <span aria-hidden="true" className="flex justify-between text-step--1 text-ink-soft">
        <span>0 none</span>
        <span>10 worst imaginable</span>
      </span>
    </div>
  );
}
