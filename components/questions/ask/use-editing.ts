"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { type Path, useForm } from "react-hook-form";
import type { QuestionWords } from "@/components/questions/ask/use-question-draft";
import { ApiError } from "@/lib/platform/http/client";
import { editQuestion } from "@/lib/questions/client";
import { type QuestionDraft, type QuestionSource, questionDraft, questionEditBody } from "@/lib/questions/schema";

const isField = (path: string): path is Path<QuestionDraft> => (path.split(".")[0] ?? "") in questionEditBody.shape;

/** The form of a question that stands, and the saving of its changes. */
export function useEditing({ id, path: _path, ...source }: QuestionSource) {
  const form = useForm<QuestionDraft, unknown, QuestionWords>({
    resolver: zodResolver(questionDraft),
    defaultValues: source,
  });
  const editing = useMutation({
    mutationFn: (words: QuestionWords) => editQuestion(id, questionEditBody.parse(words)),
    onSuccess: ({ path }) => window.location.assign(path),
    onError: (failure) => {
      if (!(failure instanceof ApiError)) return;
      for (const { path, message } of failure.issues) if (isField(path)) form.setError(path, { message });
    },
  });
  return { form, editing };
}
