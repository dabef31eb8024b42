"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { failureText } from "@/components/copy/reasons";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { Review } from "@/components/questions/ask/review";
import { SafetyStandIn } from "@/components/questions/ask/safety-stand-in";
import type { Ask } from "@/components/questions/ask/use-ask";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { useViewer } from "@/components/viewer/use-viewer";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

type CheckAndPostProps = {
  ask: Ask;
  /** Where to come back to after signing in. */
  here: string;
  regions: readonly TopicView[];
  hints: ReactNode;
};

/** The safety check, a last look, and the button that posts. */
export function CheckAndPost({ ask, here, regions, hints }: CheckAndPostProps) {
  const { viewer, isKnown } = useViewer();
  const { formState } = useFormContext<QuestionDraft>();
  const { isPending, isSuccess, error } = ask.asking;
  const isFaulty = Object.keys(formState.errors).length > 0;
  return (
    <>
      <FieldSpot field="safety">
        <SafetyStandIn value={ask.safety} error={ask.safetyError} onChange={ask.setSafety} />
      </FieldSpot>
      <Review regions={regions} />
      {hints}
      {isFaulty && !error && (
        <Notice tone="error">Some of the fields need another look: their steps are marked.</Notice>
      )}
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      {isKnown && !viewer ? (
        <Notice
          tone="info"
          title="Sign in to post it"
          action={
            <SignInLink look="main" next={here}>
              Sign in
            </SignInLink>
          }
        >
          What you have written stays on this device and is here when you come back.
        </Notice>
      ) : (
        <Button type="submit" look="main" size="lg" className="self-start" pending={isPending || isSuccess}>
          Post the question
        </Button>
      )}
    </>
  );
}
