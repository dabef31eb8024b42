"use client";

import { FormProvider } from "react-hook-form";
import { DraftStatus } from "@/components/drafts/draft-status";
import { OtherDraft } from "@/components/drafts/other-draft";
import { ContradictionHints, useContradictions } from "@/components/questions/ask/contradiction-hints";
import { EmergencyExit } from "@/components/questions/ask/emergency-exit";
import { StepContents } from "@/components/questions/ask/step-contents";
import { StepNav } from "@/components/questions/ask/step-nav";
import { StepSection } from "@/components/questions/ask/step-section";
import { isFilled, type Step, type StepId, steps } from "@/components/questions/ask/steps";
import { useAsk } from "@/components/questions/ask/use-ask";
import { useStep } from "@/components/questions/ask/use-step";
import type { PostView } from "@/lib/posts/schema";
import type { TopicPageView } from "@/lib/topics/schema";

type AskFlowProps = { title: string; under: PostView | null; topics: readonly TopicPageView[] };

/** Asking, step by step on a phone and on one page where there is room; both are the same form. */
export function AskFlow({ title, under, topics }: AskFlowProps) {
  const { step: current, goTo, goToField } = useStep();
  const ask = useAsk(title, under, goToField);
  const { form, post, hasLeft, safety, safetyError } = ask;
  const words = form.watch();
  const doubts = useContradictions(words);
  if (hasLeft) return <EmergencyExit />;
  const values = { ...words, safety };
  const regions = topics.filter((topic) => topic.kind === "REGION");
  const { errors } = form.formState;
  const markOf = (step: Step) => {
    const isWrong = step.fields.some((field) => (field === "safety" ? safetyError : field in errors));
    return isWrong ? "wrong" : isFilled(step, values) ? "filled" : "empty";
  };
  const hintsIn = (step: StepId) => (
    <ContradictionHints {...doubts} step={step} regions={regions} goToField={goToField} />
  );
  return (
    <FormProvider {...form}>
      <form
        className="grid items-start gap-s5 min-[48rem]:grid-cols-[12rem_minmax(0,44rem)] min-[48rem]:gap-s6"
        noValidate
        onSubmit={post}
      >
        <StepNav current={current} markOf={markOf} className="min-[48rem]:sticky min-[48rem]:top-s5" />
        <div className="flex min-w-0 flex-col gap-s7">
          <OtherDraft draft={ask.draft} />
          {steps.map((step) => (
            <StepSection
              key={step.id}
              step={step}
              isCurrent={step === current}
              isFilled={isFilled(step, values)}
              goTo={goTo}
            >
              <StepContents step={step} ask={ask} under={under} topics={topics} hints={hintsIn(step.id)} />
            </StepSection>
          ))}
          <DraftStatus draft={ask.draft} />
        </div>
      </form>
    </FormProvider>
  );
}
