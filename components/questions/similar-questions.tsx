"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useState } from "react";
import { failureText } from "@/components/copy/failures";
import { QuestionStateLabel } from "@/components/questions/question-state";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { useViewer } from "@/components/viewer/use-viewer";
import { sayMeToo } from "@/lib/me-too/client";
import { postPath } from "@/lib/posts/schema";
import { similarQuestions } from "@/lib/questions/client";
import type { QuestionView } from "@/lib/questions/schema";

/** How long nothing must be typed before it is asked, in milliseconds. */
const pauseMs = 350;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Offer({ question }: { question: QuestionView }) {
  const { viewer } = useViewer();
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: () => sayMeToo(question.id, { tell: "ANSWERS" }),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-s4 gap-y-s2 border-t border-line py-s3 first:border-t-0">
      <p className="min-w-0 flex-1 basis-64">
        <Link href={postPath(question)} target="_blank" prefetch={false} className="wrap-anywhere">
          {question.title}
          <span className="sr-only"> (opens beside this)</span>
        </Link>{" "}
        <QuestionStateLabel question={question} />
      </p>
      {isSuccess ? (
        <p role="status" className="text-step--1 text-helped">
          You follow it now. Nothing was posted.
        </p>
      ) : (
        viewer && (
          <Button
            size="sm"
            pending={isPending}
            aria-label={`This is mine too: ${question.title}`}
            onClick={() => mutate()}
          >
            This is mine too
          </Button>
        )
      )}
    </li>
  );
}

type SimilarQuestionsProps = { title: string; topics: readonly string[]; heading?: string };

/** Questions like the one being asked, the answered first; following one may be all that is needed. */
export function SimilarQuestions({ title, topics, heading = "Asked before?" }: SimilarQuestionsProps) {
  const asked = useSettled(title.trim());
  const { data } = useQuery(similarQuestions(asked, topics));
  if (!data || data.length === 0) return null;
  return (
    <section aria-label={heading} className="rounded-card border border-line bg-surface px-s4 py-s3">
      <h3 className="font-sans text-step-0 tracking-normal">{heading}</h3>
      <p className="text-step--1 text-ink-soft">If one of these is yours, follow it: you hear when it is answered.</p>
      <ul className="mt-s2">
        {data.map((question) => (
          <Offer key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}
