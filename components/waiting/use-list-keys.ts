"use client";

import { type RefObject, useEffect } from "react";
import { nextIndex, wishOf } from "@/components/waiting/keys";

const takers = "input, textarea, select, dialog, [contenteditable=''], [contenteditable='true'], [role='menu']";

const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.isComposing ||
  (event.target instanceof Element && event.target.closest(takers) !== null);

/** Lets single keys move through a list and act on the item that has the focus; never while somebody types. */
export function useListKeys(list: RefObject<HTMLElement | null>, options: { isOn: boolean; onHelp: () => void }) {
  const { isOn, onHelp } = options;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-waiting-item]") ?? [])];
      const index = items.findIndex((item) => item.contains(document.activeElement));
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      const wish = wishOf({ key: event.key, hasModifier, isTaken: isTaken(event) }, index >= 0);
      if (!wish) return;
      if ("help" in wish) onHelp();
      else if ("tab" in wish) list.current?.querySelector<HTMLElement>(`[data-key="${wish.tab}"]`)?.click();
      else if ("move" in wish) {
        const next = items[nextIndex(index, { move: wish.move, count: items.length })];
        next?.querySelector<HTMLElement>("[data-waiting-title]")?.focus();
      } else items[index]?.querySelector<HTMLElement>(`[data-key="${wish.press}"]`)?.click();
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list, isOn, onHelp]);
}
