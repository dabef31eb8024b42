"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { bringCandidateBack, dismissCandidate } from "@/lib/exercise-imports/client";

type CandidateActionsProps = {
  id: string;
  title: string;
  isHeld: boolean;
  /** The viewer may propose exercises. */
  mayMake: boolean;
  canBringBack: boolean;
};

type DismissalProps = { title: string; pending: boolean; onDismiss: (reason: string) => void; onCancel: () => void };

function Dismissal({ title, pending, onDismiss, onCancel }: DismissalProps) {
  const [reason, setReason] = useState("");
  return (
    <form
      className="flex w-full flex-col items-start gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        onDismiss(reason.trim());
      }}
    >
      <TextArea
        autoFocus
        hint="Other practitioners and moderators read this. It can be brought back at any time."
        label={`Why nothing is to be made of ${title}`}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
        rows={2}
        value={reason}
      />
      <div className="flex flex-wrap gap-s2">
        <Button disabled={reason.trim().length < 5} look="main" pending={pending} type="submit">
          Dismiss it
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** What can be done with an imported exercise; what was just done is said in its place, and can be taken back there. */
export function CandidateActions({ id, title, isHeld, mayMake, canBringBack }: CandidateActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const deciding = useMutation({
    mutationFn: (send: () => ReturnType<typeof bringCandidateBack>) => send(),
    onSuccess: () => setAsking(false),
  });
  const now = deciding.data;
  const held = now ? now.state === "HELD" : isHeld;
  const returnable = now ? now.bringBackDenied === null : canBringBack;
  return (
    <div className="mt-s3 flex flex-col items-start gap-s3">
      {deciding.error && <Notice title={failureText(deciding.error)} tone="error" />}
      {now && <p role="status">{now.state === "HELD" ? "It is held again." : `Dismissed: ${now.reason ?? ""}`}</p>}
      {held && !isAsking && (
        <div className="flex flex-wrap gap-s2">
          {mayMake && (
            <ButtonLink
              aria-label={`Make ${title} an exercise`}
              href={`/exercises/new?candidate=${id}`}
              prefetch={false}
            >
              Make it an exercise
            </ButtonLink>
          )}
          <Button aria-label={`Dismiss ${title}`} look="quiet" onClick={() => setAsking(true)}>
            Dismiss
          </Button>
        </div>
      )}
      {held && isAsking && (
        <Dismissal
          onCancel={() => setAsking(false)}
          onDismiss={(reason) => deciding.mutate(() => dismissCandidate(id, reason))}
          pending={deciding.isPending}
          title={title}
        />
      )}
      {!held && returnable && (
        <Button
          aria-label={`Bring ${title} back`}
          onClick={() => deciding.mutate(() => bringCandidateBack(id))}
          pending={deciding.isPending}
        >
          Bring it back
        </Button>
      )}
    </div>
  );
}
