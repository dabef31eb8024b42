"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CheckInTools } from "@/components/check-ins/check-in-tools";
import { ClaimWords } from "@/components/claims/claim-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { usePostState } from "@/components/viewer/use-post-state";
import { AskBackForm } from "@/components/waiting/ask-back-form";
import { SettleButton } from "@/components/waiting/settle-button";
import { claimQuery } from "@/lib/claims/client";

/** What a practitioner can do with somebody's question besides answering: ask back, settle a follow-up; moderators may take a report away. */
export function PractitionerTools({ postId }: { postId: string }) {
  const state = usePostState(postId);
  const { data } = useQuery(claimQuery("QUESTION", postId));
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {state?.isPractitioner && !state.commentDenied && (
        <Button size="sm" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          Ask back
        </Button>
      )}
      {state?.isPractitioner && !state.commentDenied && (
        <ButtonLink look="quiet" size="sm" href={`/media-requests/new?question=${postId}`} prefetch={false}>
          Ask privately for photos or a clip
        </ButtonLink>
      )}
      {data?.followUpDueAt && <SettleButton id={postId} title="this question" />}
      {data?.claim && (
        <span className="self-center text-step--1 text-ink-soft">
          <ClaimWords claim={data.claim} />
        </span>
      )}
      <CheckInTools postId={postId} />
      {isAsking && <AskBackForm postId={postId} onDone={() => setAsking(false)} />}
    </>
  );
}
