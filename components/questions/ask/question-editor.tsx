"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { FormProvider, type Path, useForm } from "react-hook-form";
import { failureText } from "@/components/copy/reasons";
import { AboutYou } from "@/components/questions/ask/about-you";
import type { QuestionWords } from "@/components/questions/ask/use-question-draft";
import { WhatHappens } from "@/components/questions/ask/what-happens";
import { WhatWasTried } from "@/components/questions/ask/what-was-tried";
import { WhenAndHow } from "@/components/questions/ask/when-and-how";
import { WhereStep } from "@/components/questions/ask/where-step";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ApiError } from "@/lib/platform/http/client";
import { editQuestion } from "@/lib/questions/client";
import { type QuestionDraft, type QuestionSource, questionDraft, questionEditBody } from "@/lib/questions/schema";
import type { TopicPageView } from "@/lib/topics/schema";

const isField = (path: string): path is Path<QuestionDraft> => (path.split(".")[0] ?? "") in questionEditBody.shape;

function useEditing({ id, path: _path, ...source }: QuestionSource) {
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

type QuestionEditorProps = { source: QuestionSource; topics: readonly TopicPageView[] };

/** Changes one's own question: the same parts as asking, on one page, without what was settled then. */
export function QuestionEditor({ source, topics }: QuestionEditorProps) {
  const { form, editing } = useEditing(source);
  const { isPending, isSuccess, error } = editing;
  const isFaulty = Object.keys(form.formState.errors).length > 0;
  return (
    <FormProvider {...form}>
      <form
        className="flex max-w-[44rem] flex-col gap-s6"
        noValidate
        onSubmit={form.handleSubmit((words) => editing.mutate(words))}
      >
        <WhatHappens isNew={false} />
        <WhereStep regions={topics.filter(({ kind }) => kind === "REGION")} />
        <WhenAndHow />
        <WhatWasTried />
        <AboutYou topics={topics.filter(({ kind }) => kind !== "REGION")} isNew={false} />
        {isFaulty && !error && (
          <Notice tone="error">Some of the fields need another look: they are marked above.</Notice>
        )}
        {error && <Notice tone="error">{failureText(error)}</Notice>}
        <div className="flex flex-wrap items-center gap-s4">
          <Button type="submit" look="main" size="lg" pending={isPending || isSuccess}>
            Save the changes
          </Button>
          <Link href={source.path}>Leave it as it was</Link>
        </div>
      </form>
    </FormProvider>
  );
}
