"use client";

import Link from "next/link";
import { FormProvider } from "react-hook-form";
import { failureText } from "@/components/copy/failures";
import { AboutYou } from "@/components/questions/ask/about-you";
import { useEditing } from "@/components/questions/ask/use-editing";
import { WhatHappens } from "@/components/questions/ask/what-happens";
import { WhatWasTried } from "@/components/questions/ask/what-was-tried";
import { WhenAndHow } from "@/components/questions/ask/when-and-how";
import { WhereStep } from "@/components/questions/ask/where-step";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { QuestionSource } from "@/lib/questions/schema";
import type { TopicPageView } from "@/lib/topics/schema";

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
        <WhatHappens editedId={source.id} />
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
