"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { acceptProposal, declineProposal, withdrawProposal } from "@/lib/exercise-proposals/client";
import { ApiError } from "@/lib/platform/http/client";
import { reasonText } from "@/lib/platform/http/reasons";

type DecisionProps = { id: string; isOwn: boolean; reviewDenied: string | null };

/** What can be done to a proposal that waits: accepting or declining it, or taking one's own back. */
export function Decision({ id, isOwn, reviewDenied }: DecisionProps) {
  const router = useRouter();
  const [reason, setReason] = useState("");
  const deciding = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => router.refresh(),
  });
  const issues = deciding.error instanceof ApiError ? deciding.error.issues : [];
  const failure = deciding.error && (
    <Notice title={failureText(deciding.error)} tone="error">
      {issues.map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
    </Notice>
  );
  if (isOwn) {
    return (
      <div className="flex flex-col items-start gap-s3">
        {failure}
        <p>Another practitioner reviews it; you hear of it in your inbox.</p>
        <Button onClick={() => deciding.mutate(() => withdrawProposal(id))} pending={deciding.isPending}>
          Take it back
        </Button>
      </div>
    );
  }
  if (reviewDenied) return <Notice>{reasonText(reviewDenied)}</Notice>;
  return (
    <div className="flex max-w-[48rem] flex-col gap-s4">
      {failure}
      <Button
        className="self-start"
        look="main"
        onClick={() => deciding.mutate(() => acceptProposal(id))}
        pending={deciding.isPending}
      >
        Accept and publish
      </Button>
      <TextArea
        hint="The author reads this, and can change the proposal and hand it in again."
        label="Or say why it cannot stand like this"
        maxLength={2000}
        onChange={({ target }) => setReason(target.value)}
        rows={3}
        value={reason}
      />
      <Button
        className="self-start"
        disabled={reason.trim().length < 10}
        onClick={() => deciding.mutate(() => declineProposal(id, reason.trim()))}
        pending={deciding.isPending}
      >
        Decline
      </Button>
    </div>
  );
}
