"use client";

import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { QuestionDraft, questionDraft } from "@/lib/questions/schema";

/** A question as it is posted, but for its safety check. */
export type QuestionWords = z.output<typeof questionDraft>;
export type QuestionForm = UseFormReturn<QuestionDraft, unknown, QuestionWords>;

const keyOf = (place: string) => `draft:question:${place}`;

/** Keeps a question on this device as it is written, and brings it back after a reload or a sign-in. */
export function useQuestionDraft(form: QuestionForm, place: string) {
  useEffect(() => {
    const kept = localStorage.getItem(keyOf(place));
    if (kept) {
      const { title } = form.getValues();
      const draft: QuestionDraft = JSON.parse(kept);
      form.reset({ ...form.getValues(), ...draft, title: title || draft.title });
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        try {
          localStorage.setItem(keyOf(place), JSON.stringify(values));
        } catch {
          // Storage is full or forbidden: the text stays in the window.
        }
      },
    });
  }, [form, place]);
  return { discard: () => localStorage.removeItem(keyOf(place)) };
}
