"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { type AskField, isStep, type Step, stepAt, stepOf } from "@/components/questions/ask/steps";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

const focusable = "input, select, textarea, button, [contenteditable=true]";

/** As narrow as that, a step stands alone, right under the steps' numbers. */
export const isOneAtATime = () => window.matchMedia("(width < 48rem)").matches;

/** Puts the focus on a field's first control that is wrong, else its first one, else on the step's heading. */
function focusOn(step: Step, field: AskField | null): void {
  const spot = field && document.querySelector(`[data-field="${field}"]`);
  const wrong = spot?.querySelector<HTMLElement>("[aria-invalid=true]:is(input, select, textarea)");
  const control = wrong ?? spot?.querySelector<HTMLElement>(focusable) ?? document.getElementById(`${step.id}-title`);
  control?.focus({ preventScroll: true });
  if (field) control?.scrollIntoView({ block: "center" });
  else (isOneAtATime() ? control?.closest("form") : control)?.scrollIntoView({ block: "start" });
}

/**
 * The step that the address names by its fragment.
 *
 * As fragments are part of the browser's history, its own Back and Forward go through the steps, and a link leads to one.
 */
export function useStep() {
  const last = useRef("");
  const hash = useSyncExternalStore(
    subscribe,
    () => {
      const { hash: now } = window.location;
      // Other fragments, such as that of the link past the navigation, leave the step as it is.
      if (now === "" || isStep(now)) last.current = now;
      return last.current;
    },
    () => "",
  );
  const step = stepAt(hash);
  const shown = useRef(step.id);
  const target = useRef<AskField | null>(null);

  useEffect(() => {
    if (shown.current === step.id) return;
    shown.current = step.id;
    focusOn(step, target.current);
    target.current = null;
  }, [step]);

  const goTo = (next: Step, field: AskField | null = null) => {
    target.current = field;
    if (next.id === step.id) focusOn(next, field);
    else window.location.hash = next.id;
  };
  return { step, goTo, goToField: (field: AskField) => goTo(stepOf(field), field) };
}
