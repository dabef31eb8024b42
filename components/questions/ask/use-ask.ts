"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type Path, useForm } from "react-hook-form";
import { type AskField, steps } from "@/components/questions/ask/steps";
import { type QuestionForm, type QuestionWords, useQuestionDraft } from "@/components/questions/ask/use-question-draft";
import { removePhoto } from "@/lib/photos/client";
import { ApiError } from "@/lib/platform/http/client";
import type { PostView } from "@/lib/posts/schema";
import { askQuestion } from "@/lib/questions/client";
import { type QuestionDraft, questionDraft, type SafetyBody } from "@/lib/questions/schema";

const empty = {
  ...{ title: "", markdown: "", where: [], topics: [], trials: [], opinions: [], photos: [], isAnonymous: false },
  ...{ onset: "", onsetDate: null, worse: "", better: "", goal: "", operation: "", conditions: "" },
  ...{ beginning: null, course: null, painAtRest: null, painMoving: null, ageBand: null, pregnancy: null },
} satisfies QuestionDraft;

const nameOf = (path: string) => path.split(".")[0] ?? "";
const isField = (path: string): path is Path<QuestionDraft> => nameOf(path) in questionDraft.shape;
const askFields = steps.flatMap(({ fields }) => fields);

const unanswered = "Answer the safety check: tick what is true, or “None of these”.";

const sharedTopics = (under: PostView | null) => under?.topics.map(({ slug }) => slug).slice(0, 3) ?? [];

function usePosting(form: QuestionForm, onPosted: () => void) {
  return useMutation({
    mutationFn: askQuestion,
    onSuccess: ({ path }) => {
      onPosted();
      window.location.assign(path);
    },
    onError: (failure) => {
      if (!(failure instanceof ApiError)) return;
      for (const { path, message } of failure.issues) if (isField(path)) form.setError(path, { message });
    },
  });
}

/**
 * The form of a question, its draft, its safety check, and its posting.
 *
 * The safety check stands beside the form, not in it: what it says is sent with the question and kept nowhere.
 */
export function useAsk(title: string, under: PostView | null, goToField: (field: AskField) => void) {
  const start = { ...empty, topics: sharedTopics(under), askedUnderId: under?.id ?? null };
  const form: QuestionForm = useForm<QuestionDraft, unknown, QuestionWords>({
    resolver: zodResolver(questionDraft),
    defaultValues: { ...start, title },
    shouldFocusError: false,
  });
  const draft = useQuestionDraft(form, { under, start });
  const asking = usePosting(form, () => void draft.discard());
  const [safety, setSafety] = useState<SafetyBody | null>(null);
  const [isTried, setTried] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const post = async (event: FormEvent) => {
    setTried(true);
    const goToFirst = (errors: object) => goToField(askFields.find((name) => name in errors) ?? "safety");
    await form.handleSubmit(
      (words) => (safety ? asking.mutate({ ...words, safety }) : goToField("safety")),
      goToFirst,
    )(event);
  };
  /** Nothing is posted, and what was written is deleted: an emergency is no question. */
  const leave = () => {
    for (const { id } of form.getValues("photos") ?? []) void removePhoto(id).catch(() => undefined);
    void draft.discard();
    form.reset(start);
    setSafety(null);
    setTried(false);
    setLeft(true);
  };
  const comeBack = () => setLeft(false);
  const safetyError = isTried && !safety ? unanswered : undefined;
  return { form, draft, asking, post, leave, comeBack, hasLeft, safety, setSafety, safetyError };
}

export type Ask = ReturnType<typeof useAsk>;
