"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { checkInSettings, resumeCheckIns, setCheckIns } from "@/lib/check-ins/client";
import { checkInKeys } from "@/lib/check-ins/keys";
import { postPath } from "@/lib/posts/schema";

/** Whether one is asked how it goes, and the questions about which one is asked no more. */
export function CheckInSettings() {
  const client = useQueryClient();
  const { data, error } = useQuery(checkInSettings);
  const options = {
    onSuccess: () => client.invalidateQueries({ queryKey: checkInKeys.settings }),
    onError: (failure: Error) => showToast({ tone: "error" as const, message: failureText(failure) }),
  };
  const choosing = useMutation({ mutationFn: setCheckIns, ...options });
  const resuming = useMutation({ mutationFn: resumeCheckIns, ...options });
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!data) return <Skeleton />;
  return (
    <>
      <Choice
        type="checkbox"
        label="Ask me how it is going"
        hint="2, 6 and 12 weeks after an answer to you was marked, or after you took exercises into your plan from an answer to somebody who has the same"
        checked={choosing.isPending ? choosing.variables : data.isAsked}
        onChange={(event) => choosing.mutate(event.target.checked)}
      />
      {data.stopped.length > 0 && (
        <>
          <p className="mt-s4 text-step--1 text-ink-soft">You are asked no more about:</p>
          <ul>
            {data.stopped.map(({ id, question }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-s3 border-t border-line py-s3">
                <Link
                  href={postPath(question)}
                  className="min-w-0 flex-1 basis-60 font-semibold wrap-anywhere text-ink"
                >
                  {question.title}
                </Link>
                <Button
                  look="quiet"
                  aria-label={`Ask again about ${question.title}`}
                  pending={resuming.isPending && resuming.variables === id}
                  onClick={() => resuming.mutate(id)}
                >
                  Ask again
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
