"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { failureText } from "@/components/copy/reasons";
import { PostButton } from "@/components/photos/post-button";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { Review } from "@/components/questions/ask/review";
import { SafetyStandIn } from "@/components/questions/ask/safety-stand-in";
import { SignInNotice } from "@/components/questions/ask/sign-in-notice";
import type { Ask } from "@/components/questions/ask/use-ask";
import { SimilarQuestions } from "@/components/questions/similar-questions";
import { Notice } from "@/components/ui/notice";
import { useViewer } from "@/components/viewer/use-viewer";
import type { PostView } from "@/lib/posts/schema";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

type CheckAndPostProps = {
  ask: Ask;
  under: PostView | null;
  regions: readonly TopicView[];
  hints: ReactNode;
};

/** The safety check, a last look, and the button that posts. */
export function CheckAndPost({ ask, under, regions, hints }: CheckAndPostProps) {
  const { viewer, isNewcomer, isKnown } = useViewer();
  const { formState, watch } = useFormContext<QuestionDraft>();
  const { isPending, isSuccess, error } = ask.asking;
  const isFaulty = Object.keys(formState.errors).length > 0;
  return (
    <>
      <FieldSpot field="safety">
        <SafetyStandIn value={ask.safety} error={ask.safetyError} onChange={ask.setSafety} />
      </FieldSpot>
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
