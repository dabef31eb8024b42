"use client";

import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { type ListState, pressed } from "@/components/prescriptions/combobox-keys";
import { ExerciseOffer } from "@/components/prescriptions/exercise-offer";
import { useSettled } from "@/components/prescriptions/use-settled";
import { TextField } from "@/components/ui/field";
import { exerciseSearch, shortestSearch } from "@/lib/exercises/client";
import type { ExerciseView } from "@/lib/exercises/schema";

const typingPauseMs = 150;
const closed: ListState = { isOpen: false, active: -1 };

function found(text: string, offers: readonly ExerciseView[] | undefined): string {
  if (text.length < shortestSearch || !offers) return "";
  if (offers.length === 0) return "No exercise sounds like this. Try a muscle or a part of the body.";
  return offers.length === 1 ? "1 exercise" : `${offers.length} exercises`;
}

type ExerciseSearchProps = {
  onChoose: (exercise: ExerciseView) => void;
  label?: string;
  error?: string | undefined;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** A text field that offers exercises while one types, by name, muscle or part of the body. */
export function ExerciseSearch({ onChoose, label = "Link an exercise", error, inputRef }: ExerciseSearchProps) {
  const listId = useId();
  const [text, setText] = useState("");
  const [list, setList] = useState(closed);
  const settled = useSettled(text.trim(), typingPauseMs);
  const { data } = useQuery(exerciseSearch(settled));
  const offers = settled.length < shortestSearch ? [] : (data ?? []);
  const isShown = list.isOpen && offers.length > 0;
  const active = isShown ? offers[list.active] : undefined;

  const choose = (exercise: ExerciseView) => {
    onChoose(exercise);
    setText("");
    setList(closed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.nativeEvent.isComposing ? null : pressed(event.key, list, offers.length);
    if (next === null) return;
    event.preventDefault();
    if (next !== "choose") setList(next);
    else if (active) choose(active);
  };
  return (
    <div className="relative">
      <TextField
        aria-activedescendant={active && `${listId}-${active.id}`}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={isShown}
        autoComplete="off"
        error={error}
        hint="By name, muscle or part of the body."
        label={label}
        onBlur={() => setList(closed)}
        onChange={(event) => {
          setText(event.target.value);
          setList({ isOpen: true, active: -1 });
        }}
        onKeyDown={onKeyDown}
        ref={inputRef}
        role="combobox"
        value={text}
      />
      <div
        aria-label="Exercises"
        className="absolute inset-x-0 top-full z-10 mt-s1 max-h-96 divide-y divide-line overflow-y-auto rounded-card border border-line bg-surface shadow-raised"
        hidden={!isShown}
        id={listId}
        role="listbox"
      >
        {offers.map((exercise) => (
          <ExerciseOffer
            exercise={exercise}
            id={`${listId}-${exercise.id}`}
            isActive={exercise === active}
            key={exercise.id}
            onChoose={() => choose(exercise)}
          />
        ))}
      </div>
      <p aria-live="polite" className={offers.length > 0 ? "sr-only" : "mt-s1 text-ink-soft text-step--1"}>
        {list.isOpen ? found(settled, data) : ""}
      </p>
    </div>
  );
}
