"use client";

import { type RefObject, useEffect, useRef } from "react";

type EarlyWords = {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Called when somebody is in the field already. */
  readonly onFocus: () => void;
};

/** Takes over what was typed before the page's script ran, which no event tells of; a draft that is kept goes first. */
export function useEarlyWords(area: RefObject<HTMLTextAreaElement | null>, form: EarlyWords) {
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });
  useEffect(() => {
    const field = area.current;
    const typed = field?.value ?? "";
    if (field && document.activeElement === field) latest.current.onFocus();
    if (typed === latest.current.value) return;
    // The form reads its draft in this same round.
    const late = setTimeout(() => latest.current.value === "" && latest.current.onChange(typed));
    return () => clearTimeout(late);
  }, [area]);
}
