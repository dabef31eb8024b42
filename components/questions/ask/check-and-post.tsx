"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { failureText } from "@/components/copy/failures";
import { PostButton } from "@/components/photos/post-button";
import { Review } from "@/components/questions/ask/review";
import { SafetyStep } from "@/components/questions/ask/safety-step";
import { SignInNotice } from "@/components/questions/ask/sign-in-notice";
import type { Ask } from "@/components/questions/ask/use-ask";
import { SimilarQuestions } from "@/components/questions/similar-questions";
import { Notice } from "@/components/ui/notice";
import { useViewer } from "@/components/viewer/use-viewer";
import type { PostView } from "@/lib/posts/schema";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { RedFlagRule } from "@/lib/red-flags/schema";
import type { TopicView } from "@/lib/topics/schema";

type CheckAndPostProps = {
  ask: Ask;
  under: PostView | null;
  regions: readonly TopicView[];
  rules: readonly RedFlagRule[];
  hints: ReactNode;
};

/** What will be read, what may not fit together, and the button that posts. */
function LastLook({ ask, under, regions, hints }: Omit<CheckAndPostProps, "rules">) {
  const { viewer, isNewcomer, isKnown } = useViewer();
  const { formState, watch } = useFormContext<QuestionDraft>();
  const { isPending, isSuccess, error } = ask.asking;
  const isFaulty = Object.keys(formState.errors).length > 0;
  return (
    <>
      <Review regions={regions} />
      <SimilarQuestions title={watch("title")} topics={watch("topics") ?? []} heading="Once more: asked before?" />
      {hints}
      {isFaulty && !error && (
        <Notice tone="error">Some of the fields need another look: their steps are marked.</Notice>
      )}
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      {isKnown && !viewer ? (
        <SignInNotice under={under} isNewcomer={isNewcomer} />
      ) : (
        <PostButton look="main" size="lg" className="self-start" pending={isPending || isSuccess}>
          Post the question
        </PostButton>
      )}
    </>
  );
}

/** The safety check, a last look, and the button that posts; in an emergency the check's way out alone. */
export function CheckAndPost({ ask, under, regions, rules, hints }: CheckAndPostProps) {
  return (
    <>
      <SafetyStep ask={ask} rules={rules} />
      {!ask.hasLeft && <LastLook ask={ask} under={under} regions={regions} hints={hints} />}
    </>
  );
}
