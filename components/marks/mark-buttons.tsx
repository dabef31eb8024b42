"use client";

import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/reasons";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { acceptAnswer, endorseAnswer, undoAccept, undoEndorse } from "@/lib/marks/client";

type MarkButtonsProps = { postId: string; commentId: string; name: string; accepted: boolean };

const fail = (error: unknown) => showToast({ tone: "error", message: failureText(error) });

/** "This helped me" for the asker, "Endorse" for practitioners; both can be taken back. */
export function MarkButtons({ postId, commentId, name, accepted }: MarkButtonsProps) {
  const state = usePostState(postId);
  const accepting = usePosting(postId, (wish: boolean) => (wish ? acceptAnswer(commentId) : undoAccept(commentId)));
  const endorsing = usePosting(postId, (wish: boolean) => (wish ? endorseAnswer(commentId) : undoEndorse(commentId)));
  const endorsed = state?.endorsed.includes(commentId) ?? false;
  const isAccepted = accepting.isPending ? accepting.variables : accepted;
  const isEndorsed = endorsing.isPending ? endorsing.variables : endorsed;
  return (
    <>
      {state?.isAsker && (
        <Button
          size="sm"
          look={isAccepted ? "plain" : "main"}
          aria-pressed={isAccepted}
          aria-label={
            isAccepted ? `Marked: the answer by ${name} helped you. Take it back` : `The answer by ${name} helped me`
          }
          onClick={() => accepting.mutate(!isAccepted, { onError: fail })}
        >
          {isAccepted ? "Helped me · undo" : "This helped me"}
        </Button>
      )}
      {state?.isPractitioner && !(state.isAsker && state.isAnonymous) && (
        <Button
          size="sm"
          aria-pressed={isEndorsed}
          aria-label={isEndorsed ? `You endorse the answer by ${name}. Take it back` : `Endorse the answer by ${name}`}
          onClick={() => endorsing.mutate(!isEndorsed, { onError: fail })}
        >
          {isEndorsed ? "Endorsed · undo" : "Endorse"}
        </Button>
      )}
    </>
  );
}
