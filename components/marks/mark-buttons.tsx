"use client";

import Link from "next/link";
import { usePosting } from "@/components/comments/use-posting";
import { failureText } from "@/components/copy/failures";
import { StanceButtons } from "@/components/marks/stance-buttons";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { acceptAnswer, undoAccept } from "@/lib/marks/client";

/** Who has said that an answer helped: the asker, somebody in place of an asker who is gone, or nobody. */
export type AcceptedBy = "asker" | "others" | "nobody";

type MarkButtonsProps = { postId: string; commentId: string; name: string; acceptedBy: AcceptedBy };

/** "This helped me" for the asker; when they are gone, the same in their place for those who may. */
function AcceptButton({ postId, commentId, name, acceptedBy }: MarkButtonsProps) {
  const isAsker = usePostState(postId)?.isAsker ?? false;
  const accepting = usePosting(postId, (wish: boolean) => (wish ? acceptAnswer(commentId) : undoAccept(commentId)));
  // What others said in their place the asker can still say themselves.
  const isAccepted = accepting.isPending ? accepting.variables : acceptedBy === (isAsker ? "asker" : "others");
  const [yes, no] = isAsker
    ? [`The answer by ${name} helped me`, `Marked: the answer by ${name} helped you. Take it back`]
    : [`Mark, for the asker, that the answer by ${name} helped`, `Marked for the asker: ${name}. Take it back`];
  return (
    <Button
      size="sm"
      look={isAccepted || !isAsker ? "plain" : "main"}
      aria-pressed={isAccepted}
      aria-label={isAccepted ? no : yes}
      onClick={() =>
        accepting.mutate(!isAccepted, {
          onError: (error) => showToast({ tone: "error", message: failureText(error) }),
        })
      }
    >
      {isAsker && (isAccepted ? "Helped me · undo" : "This helped me")}
      {!isAsker && (isAccepted ? "Marked for the asker · undo" : "Mark for the asker")}
    </Button>
  );
}

/** Stands where a practitioner could say what they think, under a question that their credential does not cover. */
function OutsideScope() {
  return (
    <p className="basis-full text-step--1 text-ink-soft">
      Outside the scope in your credential, so you do not mark answers here.{" "}
      <Link href="/settings/practitioner">See your scope</Link>
    </p>
  );
}

/** Stands there for somebody who held a credential: the refusal of the press would say so too late. */
function CredentialEnded() {
  return (
    <p className="basis-full text-step--1 text-ink-soft">
      Your credential has ended, so you do not mark answers. <Link href="/practitioners/apply">Renew it</Link>
    </p>
  );
}

/** What the viewer may say of an answer: that it helped, or what they think of it as a practitioner. */
export function MarkButtons(props: MarkButtonsProps) {
  const { postId, commentId, name, acceptedBy } = props;
  const state = usePostState(postId);
  if (!state) return null;
  const { isAsker, marksForAsker, unmarksForAsker, judgeDenied } = state;
  const own = state.stances.find((each) => each.commentId === commentId)?.kind ?? null;
  const mayAccept = isAsker || marksForAsker || (unmarksForAsker && acceptedBy === "others");
  return (
    <>
      {mayAccept && <AcceptButton {...props} />}
      {(own || judgeDenied === null) && (
        <StanceButtons postId={postId} commentId={commentId} name={name} own={own} mayTake={judgeDenied === null} />
      )}
      {judgeDenied === "outside-your-scope" && <OutsideScope />}
      {judgeDenied === "credential-ended" && <CredentialEnded />}
    </>
  );
}
