"use client";

import { AnswerClaim } from "@/components/claims/answer-claim";
import { appendText } from "@/components/saved-replies/append-text";
import { SavedReplyButton } from "@/components/saved-replies/saved-reply-button";

type PractitionerNotesProps = {
  postId: string;
  /** The comment that asks, where it is not the post. */
  commentId?: string;
  text: string;
  onText: (text: string) => void;
};

/** What a practitioner finds above the field for an answer: who else is writing, and saved replies. */
export function PractitionerNotes({ postId, commentId, text, onText }: PractitionerNotesProps) {
  return (
    <>
      <AnswerClaim kind={commentId ? "COMMENT" : "QUESTION"} id={commentId ?? postId} />
      <SavedReplyButton
        kind="ANSWER"
        postId={postId}
        {...(commentId ? { commentId } : {})}
        onInsert={(added) => onText(appendText(text, added))}
      />
    </>
  );
}
