"use client";

import dynamic from "next/dynamic";
import { OtherDraft } from "@/components/drafts/other-draft";
import type { Draft } from "@/components/drafts/use-draft";

// Only practitioners hear of claims.
const AnswerClaim = dynamic(() => import("@/components/claims/answer-claim").then((module) => module.AnswerClaim));

type AnswerNotesProps<T> = { postId: string; isPractitioner: boolean; draft: Draft<T> };

/** What to know before one writes an answer: another draft of it, and who else is writing one. */
export function AnswerNotes<T extends object>({ postId, isPractitioner, draft }: AnswerNotesProps<T>) {
  return (
    <>
      <OtherDraft draft={draft} />
      {isPractitioner && <AnswerClaim postId={postId} />}
    </>
  );
}
