"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { type Path, useForm } from "react-hook-form";
import { useQuestionDraft } from "@/components/questions/use-question-draft";
import { ApiError } from "@/lib/platform/http/client";
import type { PostView } from "@/lib/posts/schema";
import { askQuestion } from "@/lib/questions/client";
import { type QuestionBody, type QuestionDraft, questionBody } from "@/lib/questions/schema";

const empty = {
  where: [],
  topics: [],
  ...{ onset: "", worse: "", better: "", goal: "", trials: [], opinions: [] },
  safety: { noneOfThese: true, signs: [] },
  ...{ beginning: null, course: null, painAtRest: null, painMoving: null },
} satisfies Partial<QuestionDraft>;

const isField = (path: string): path is Path<QuestionDraft> => (path.split(".")[0] ?? "") in questionBody.shape;

/** The form of a question, its draft on this device, and its posting. */
export function useAsk(title: string, under: PostView | null) {
  const shared = under?.topics.map((topic) => topic.slug).slice(0, 3) ?? [];
  const form = useForm<QuestionDraft, unknown, QuestionBody>({
    resolver: zodResolver(questionBody),
    defaultValues: { ...empty, title, markdown: "", topics: shared, askedUnderId: under?.id ?? null },
  });
  const draft = useQuestionDraft(form, under?.id ?? "new");
  const asking = useMutation({
    mutationFn: askQuestion,
    onSuccess: ({ path }) => {
      draft.clear();
      window.location.assign(path);
    },
    onError: (failure) => {
      if (!(failure instanceof ApiError)) return;
      for (const { path, message } of failure.issues) if (isField(path)) form.setError(path, { message });
    },
  });
  return { form, asking };
}
