"use client";

import { AnswerClaim } from "@/components/claims/answer-claim";
import { appendText } from "@/components/saved-replies/append-text";
import { SavedReplyButton } from "@/components/saved-replies/saved-reply-button";

type PractitionerNotesProps = { postId: string; text: string; onText: (text: string) => void };

/** What a practitioner finds above the field for an answer: who else is writing, and saved replies. */
export function PractitionerNotes({ postId, text, onText }: PractitionerNotesProps) {
  return (
    <>
      <AnswerClaim postId={postId} />
      <SavedReplyButton kind="ANSWER" postId={postId} onInsert={(added) => onText(appendText(text, added))} />
    </>
  );
}
