"use client";

import { useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { isSame } from "@/components/drafts/reconcile";
import { type Draft, useDraft } from "@/components/drafts/use-draft";
import { keptQuestion } from "@/components/questions/ask/kept-question";
import type { PostView } from "@/lib/posts/schema";
import type { QuestionDraft, questionDraft } from "@/lib/questions/schema";

/** A question as it is posted, but for its safety check. */
export type QuestionWords = z.output<typeof questionDraft>;
export type QuestionForm = UseFormReturn<QuestionDraft, unknown, QuestionWords>;

type Beginning = { readonly under: PostView | null; readonly start: QuestionDraft };

/** Where to ask, or to go on asking, under `post`. */
export const askPath = (post: PostView | null): string => (post ? `/ask?under=${post.slug}&kind=${post.kind}` : "/ask");

/** The draft that a question asked under `post` is kept as. */
export const questionKey = (post: PostView | null): string => (post ? `question:${post.id}` : "question");

/** Keeps a question as it is written, and shows in the form what comes from the device, the account or another tab. */
export function useQuestionDraft(form: QuestionForm, { under, start }: Beginning): Draft<QuestionDraft> {
  const draft = useDraft<QuestionDraft>({
    key: questionKey(under),
    kind: "QUESTION",
    path: askPath(under),
    label: ({ title, markdown }) => title.trim() || markdown.trim().slice(0, 80),
    schema: keptQuestion,
    empty: start,
  });
  const { set, value } = draft;
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current === value) return;
    const isFirst = isSame(shown.current, start);
    shown.current = value;
    const { title } = form.getValues();
    // A title that the address brought stands above the one that was kept.
    const next = isFirst && title && value.title ? { ...value, title } : value;
    if (!isSame(next, form.getValues())) form.reset(structuredClone(next));
  }, [form, value, start]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => set(structuredClone(values)),
      }),
    [form, set],
  );
  return draft;
}
