"use client";

import { FormProvider } from "react-hook-form";
import { DraftStatus } from "@/components/drafts/draft-status";
import { OtherDraft } from "@/components/drafts/other-draft";
import { ContradictionHints, useContradictions } from "@/components/questions/ask/contradiction-hints";
import { StepContents } from "@/components/questions/ask/step-contents";
import { StepNav } from "@/components/questions/ask/step-nav";
import { StepSection } from "@/components/questions/ask/step-section";
import { isFilled, type Step, type StepId, steps } from "@/components/questions/ask/steps";
import { useAsk } from "@/components/questions/ask/use-ask";
import { useStep } from "@/components/questions/ask/use-step";
import { useStepInView } from "@/components/questions/ask/use-step-in-view";
import type { PostView } from "@/lib/posts/schema";
import type { RedFlagRule } from "@/lib/red-flags/schema";
import type { TopicPageView } from "@/lib/topics/schema";

type AskFlowProps = {
  title: string;
  under: PostView | null;
  topics: readonly TopicPageView[];
  rules: readonly RedFlagRule[];
};

/** Asking, step by step on a phone and on one page where there is room; both are the same form. */
export function AskFlow({ title, under, topics, rules }: AskFlowProps) {
  const { step: current, goTo, goToField } = useStep();
  const inView = useStepInView(current);
  const ask = useAsk(title, under, goToField);
  const { form, post, hasLeft, safety, safetyError } = ask;
  const words = form.watch();
  const doubts = useContradictions(words);
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
        {hasLeft ? (
          <span />
        ) : (
          <StepNav current={inView} markOf={markOf} className="min-[48rem]:sticky min-[48rem]:top-s5" />
        )}
        <div className="flex min-w-0 flex-col gap-s7">
          <OtherDraft draft={ask.draft} />
          {/* An emergency ends the form: what is left of it is the check, which says what to do now. */}
          {steps
            .filter(({ id }) => !hasLeft || id === "check")
            .map((step) => (
              <StepSection
                key={step.id}
                step={step}
                isCurrent={hasLeft || step === current}
                isFilled={isFilled(step, values)}
                goTo={hasLeft ? null : goTo}
              >
                <StepContents
                  step={step}
                  ask={ask}
                  under={under}
                  topics={topics}
                  rules={rules}
                  hints={hintsIn(step.id)}
                />
              </StepSection>
            ))}
          {!hasLeft && <DraftStatus draft={ask.draft} />}
        </div>
      </form>
    </FormProvider>
  );
}
