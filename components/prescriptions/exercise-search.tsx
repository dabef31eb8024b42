"use client";

import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { goalWords, positionWords } from "@/components/exercises/words";
import { type ListState, pressed } from "@/components/prescriptions/combobox-keys";
import { useSettled } from "@/components/prescriptions/use-settled";
import { classNames } from "@/components/ui/class-names";
import { TextField } from "@/components/ui/field";
import { exerciseSearch, shortestSearch } from "@/lib/exercises/client";
import type { ExerciseView } from "@/lib/exercises/schema";

const typingPauseMs = 150;
const closed: ListState = { isOpen: false, active: -1 };

type OfferProps = { exercise: ExerciseView; id: string; isActive: boolean; onChoose: () => void };

function Offer({ exercise, id, isActive, onChoose }: OfferProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text field, which points here.
    // biome-ignore lint/a11y/useFocusableInteractive: as above; an option of a combobox takes no focus.
    <div
      aria-selected={isActive}
      className={classNames("flex items-center gap-s3 p-s2", isActive && "bg-accent-wash")}
      id={id}
      onClick={onChoose}
      onMouseDown={(event) => event.preventDefault()}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: "nearest" });
      }}
      role="option"
    >
      <ExerciseThumbnail drawing={exercise.drawing} />
      <span className="min-w-0">
        <b className="block leading-snug">{exercise.title}</b>
        <span className="text-ink-soft text-step--1">
          {goalWords[exercise.goal]} · {positionWords[exercise.position]}
        </span>
      </span>
    </div>
  );
}

function found(text: string, offers: readonly ExerciseView[] | undefined): string {
  if (text.length < shortestSearch || !offers) return "";
  if (offers.length === 0) return "No exercise sounds like this. Try a muscle or a part of the body.";
  return offers.length === 1 ? "1 exercise" : `${offers.length} exercises`;
}

type ExerciseSearchProps = {
  onChoose: (exercise: ExerciseView) => void;
  error?: string | undefined;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** A text field that offers exercises while one types, by name, muscle or part of the body. */
export function ExerciseSearch({ onChoose, error, inputRef }: ExerciseSearchProps) {
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
        label="Link an exercise"
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
          <Offer
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
