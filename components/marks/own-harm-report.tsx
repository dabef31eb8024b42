"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { usePostState } from "@/components/viewer/use-post-state";
import { undoHarmReport } from "@/lib/marks/client";

type OwnHarmReportProps = { postId: string; commentId: string; path: string };

/** The way back for whoever said that an answer could harm, and to the decision for moderators. */
export function OwnHarmReport({ postId, commentId, path }: OwnHarmReportProps) {
  const state = usePostState(postId);
  const undoing = useMutation({
    mutationFn: () => undoHarmReport(commentId),
    onSuccess: () => window.location.assign(path),
  });
  const own = state?.stances.find((each) => each.commentId === commentId && each.kind === "HARM");
  return (
    <div className="flex flex-col items-start gap-s3">
      {own && !own.isUpheld && (
        <>
          <p className="max-w-measure">You said that this could harm. Taking it back shows the answer again.</p>
          <Button pending={undoing.isPending || undoing.isSuccess} onClick={() => undoing.mutate()}>
            Take it back
          </Button>
        </>
      )}
      {undoing.error && <Notice tone="error">{failureText(undoing.error)}</Notice>}
      {state?.isModerator && <Link href="/moderation/harm">Answers that wait for a decision</Link>}
    </div>
  );
}
