"use client";

import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { failureText } from "@/components/copy/failures";
import { ReaderOffer } from "@/components/plans/reader-offer";
import { type ListState, pressed } from "@/components/prescriptions/combobox-keys";
import { useSettled } from "@/components/prescriptions/use-settled";
import { TextField } from "@/components/ui/field";
import { planReadersQuery } from "@/lib/plans/client";
import type { PractitionerView } from "@/lib/practitioners/schema";

const typingPauseMs = 150;
const closed: ListState = { isOpen: false, active: -1 };

const found = (count: number): string => {
  if (count === 0) return "No verified practitioner has this name or handle.";
  return count === 1 ? "1 practitioner" : `${count} practitioners`;
};

type ReaderSearchProps = { owner: string; onChoose: (reader: PractitionerView) => void };

/** A text field that offers practitioners while one types, by name or handle. */
export function ReaderSearch({ owner, onChoose }: ReaderSearchProps) {
  const listId = useId();
  const [text, setText] = useState("");
  const [list, setList] = useState(closed);
  const settled = useSettled(text.trim().replace(/^@/, ""), typingPauseMs);
  const { data, error } = useQuery(planReadersQuery(settled));
  const offers = settled === "" ? [] : (data ?? []).filter(({ handle }) => handle !== owner);
  const isShown = list.isOpen && offers.length > 0;
  const active = isShown ? offers[list.active] : undefined;

  const choose = (reader: PractitionerView) => {
    onChoose(reader);
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
    <div className="relative w-full">
      <TextField
        aria-activedescendant={active && `${listId}-${active.id}`}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={isShown}
        autoComplete="off"
        error={error && failureText(error)}
        hint="By name or handle."
        label="Practitioner"
        onBlur={() => setList(closed)}
        onChange={(event) => {
          setText(event.target.value);
          setList({ isOpen: true, active: -1 });
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        value={text}
      />
      <div
        aria-label="Practitioners"
        className="absolute inset-x-0 top-full z-10 mt-s1 max-h-96 divide-y divide-line overflow-y-auto rounded-card border border-line bg-surface shadow-raised"
        hidden={!isShown}
        id={listId}
        role="listbox"
      >
        {offers.map((reader) => (
          <ReaderOffer
            id={`${listId}-${reader.id}`}
            isActive={reader === active}
            key={reader.id}
            onChoose={() => choose(reader)}
            reader={reader}
          />
        ))}
      </div>
      <p aria-live="polite" className={isShown ? "sr-only" : "mt-s1 text-ink-soft text-step--1"}>
        {list.isOpen && settled !== "" && data ? found(offers.length) : ""}
      </p>
    </div>
  );
}
