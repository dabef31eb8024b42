"use client";

import { useQuery } from "@tanstack/react-query";
import { type Ref, useEffect, useImperativeHandle, useState } from "react";
import { pressed } from "@/components/prescriptions/combobox-keys";
import { useSettled } from "@/components/prescriptions/use-settled";
import { classNames } from "@/components/ui/class-names";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { insertLink, insertWords } from "@/components/writing/editor/insert";
import type { Trigger } from "@/components/writing/editor/trigger";
import { exerciseSearch } from "@/lib/exercises/client";
import { memberSearch } from "@/lib/members/client";

const typingPauseMs = 150;

type Offer = { key: string; title: string; note: string; href: string | null };

export type KeyTaker = { take: (event: KeyboardEvent) => boolean };

type SuggestionsProps = {
  editor: WritingEditor;
  trigger: Trigger;
  /** Where the list stands in the box, in pixels from its top. */
  top: number;
  id: string;
  keys: Ref<KeyTaker>;
  onPoint: (id: string | null) => void;
  onClose: () => void;
};

function useOffers({ kind, words }: Trigger): Offer[] | undefined {
  const settled = useSettled(words.trim(), typingPauseMs);
  const members = useQuery({ ...memberSearch(settled), enabled: kind === "member" });
  const exercises = useQuery({ ...exerciseSearch(settled), enabled: kind === "exercise" && settled.length > 1 });
  if (kind === "member") {
    return members.data?.map(({ handle, name }) => ({ key: handle, title: name, note: `@${handle}`, href: null }));
  }
  return exercises.data?.map(({ id, title, slug }) => ({ key: id, title, note: "", href: `/exercises/${slug}` }));
}

/** Offers members or exercises under the line that is being typed; the caret stays in the text. */
export function Suggestions({ editor, trigger, top, id, keys, onPoint, onClose }: SuggestionsProps) {
  const offers = useOffers(trigger)?.slice(0, 6) ?? [];
  const [active, setActive] = useState(0);
  const pointed = offers[Math.min(active, offers.length - 1)];

  const choose = ({ key, title, href }: Offer) => {
    if (href) insertLink(editor.view, trigger, { href, text: title });
    else insertWords(editor.view, trigger, `@${key} `);
    editor.view.focus();
    onClose();
  };
  useImperativeHandle(keys, () => ({
    take: (event) => {
      const next = event.isComposing ? null : pressed(event.key, { isOpen: true, active }, offers.length);
      if (next === null || (!pointed && event.key !== "Escape")) return false;
      if (next === "choose") {
        if (pointed) choose(pointed);
      } else if (next.isOpen) setActive(next.active);
      else onClose();
      return true;
    },
  }));
  const pointedId = pointed ? `${id}-${pointed.key}` : null;
  useEffect(() => onPoint(pointedId), [onPoint, pointedId]);

  return (
    <>
      <p aria-live="polite" className="sr-only">
        {offers.length === 1 ? "1 offer" : `${offers.length} offers`}
      </p>
      <div
        id={id}
        role="listbox"
        aria-label={trigger.kind === "member" ? "Members" : "Exercises"}
        hidden={offers.length === 0}
        style={{ top }}
        className="absolute inset-x-2 z-10 max-h-72 max-w-96 divide-y divide-line overflow-y-auto rounded-card border border-line bg-surface shadow-raised"
      >
        {offers.map((offer) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text, which points here.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={offer.key}
            id={`${id}-${offer.key}`}
            role="option"
            aria-selected={offer === pointed}
            // At the end of the window the list would open out of sight.
            ref={(element) => {
              if (offer === pointed) element?.scrollIntoView({ block: "nearest" });
            }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(offer)}
            className={classNames(
              "flex min-h-touch items-center gap-s2 px-s3 py-1",
              offer === pointed && "bg-accent-wash",
            )}
          >
            <b>{offer.title}</b>
            <span className="text-ink-soft text-step--1">{offer.note}</span>
          </div>
        ))}
      </div>
    </>
  );
}
