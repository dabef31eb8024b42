"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { AfterReport } from "@/components/check-ins/after-report";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { RemoveReport } from "@/components/check-ins/remove-report";
import { weeksText } from "@/components/check-ins/words";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { Button, ButtonLink } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { stopCheckIns } from "@/lib/check-ins/client";
import { type CheckInStateView, checkInPath, type ReportedView } from "@/lib/check-ins/schema";

/** Asks in the thread itself. */
function DueCard({ postId, due }: { postId: string; due: CheckInStateView }) {
  const isAsker = due.by === null;
  const [reported, setReported] = useState<ReportedView | null>(null);
  const refresh = usePosting(postId, async () => null);
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: () => stopCheckIns(postId),
    onSuccess: () => showToast({ tone: "success", message: "We do not ask about this question any more." }),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  if (isSuccess) return null;
  return (
    <section aria-labelledby={`due-${due.id}`} className="basis-full rounded-card bg-accent-wash p-s4">
      <h3 id={`due-${due.id}`} className="mb-s3 font-sans text-step-0 tracking-normal">
        How is it going, {weeksText(due.week)} on?
      </h3>
      {reported ? (
        <>
          <AfterReport {...reported} isAsker={isAsker} />
          <Button look="quiet" className="mt-s2" onClick={() => refresh.mutate(undefined)}>
            Close
          </Button>
        </>
      ) : (
        <>
          <CheckInForm id={due.id} isAsker={isAsker} onSaved={setReported} />
          <Button look="quiet" size="sm" className="mt-s3" pending={isPending} onClick={() => mutate()}>
            Do not ask about this question
          </Button>
        </>
      )}
    </section>
  );
}

/** "the report of week 2", with whose it is where it is not the asker's. */
const ofWhom = ({ week, by }: CheckInStateView): string =>
  by ? `${by.name}’s report of week ${week}` : `the report of week ${week}`;

/** What whoever was asked has to say some weeks later, and can change; moderators can take a report away. */
export function CheckInTools({ postId }: { postId: string }) {
  const state = usePostState(postId);
  if (!state) return null;
  return state.checkIns.map((each) => {
    if (each.isDue) return <DueCard key={each.id} postId={postId} due={each} />;
    if (!each.isOwn) return <RemoveReport key={each.id} id={each.id} label={`Remove ${ofWhom(each)}`} />;
    return (
      <ButtonLink key={each.id} look="quiet" size="sm" href={checkInPath(each.id)} prefetch={false}>
        Change your report of week {each.week}
      </ButtonLink>
    );
  });
}
