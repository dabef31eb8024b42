"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { ClaimButtons } from "@/components/claims/claim-buttons";
import { Button, ButtonLink } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
import { SettleButton } from "@/components/waiting/settle-button";
import { toReplyAddress } from "@/lib/comments/reply-address";
import type { WaitingView } from "@/lib/waiting/schema";

const AskBackForm = dynamic(() => import("@/components/waiting/ask-back-form").then((module) => module.AskBackForm));

type WaitingActionsProps = {
  item: Pick<WaitingView, "kind" | "id" | "postId" | "title" | "path" | "claim" | "askedBackAt" | "followUpDueAt">;
  /** A moderator without a credential reads and settles, and leaves the rest to practitioners. */
  isPractitioner: boolean;
};

/** What a practitioner does with something that waits: claim, answer, ask back, settle. */
export function WaitingActions({ item, isPractitioner }: WaitingActionsProps) {
  const { kind, id, postId, title, path, claim, followUpDueAt } = item;
  const [isAsking, setAsking] = useState(false);
  const [onAnswer, onAskBack] = [useShortcut("a"), useShortcut("b")];
  return (
    <div className="flex flex-col gap-s3" data-print="no">
      <div className="flex flex-wrap gap-s2">
        {isPractitioner && (
          <>
            <ButtonLink
              size="sm"
              href={kind === "QUESTION" ? `${path}#answer` : toReplyAddress(path)}
              prefetch={false}
              aria-label={`Answer “${title}”`}
              {...onAnswer}
            >
              Answer
            </ButtonLink>
            <ClaimButtons kind={kind} id={id} title={title} claim={claim} />
            <Button
              look="quiet"
              size="sm"
              aria-expanded={isAsking}
              aria-label={`Ask back about “${title}”`}
              {...onAskBack}
              onClick={() => setAsking(!isAsking)}
            >
              Ask back
            </Button>
          </>
        )}
        {followUpDueAt && <SettleButton id={postId} title={title} />}
      </div>
      {isAsking && (
        <AskBackForm
          postId={postId}
          {...(kind === "COMMENT" ? { parentId: id } : {})}
          onDone={() => setAsking(false)}
        />
      )}
    </div>
  );
}
