"use client";

import dynamic from "next/dynamic";
import { CommentForm } from "@/components/comments/comment-form";
import { usePostState } from "@/components/viewer/use-post-state";

// Only practitioners hear of claims and save replies.
const PractitionerNotes = dynamic(() =>
  import("@/components/waiting/practitioner-notes").then((module) => module.PractitionerNotes),
);

type ReplyFormProps = {
  postId: string;
  /** The comment replied to, and whose it is. */
  commentId: string;
  name: string;
  /** It asks about its writer's own body and waits, so that a practitioner's reply is an answer. */
  isAsking: boolean;
  onDone: () => void;
};

/** Writes a reply to a comment; who answers one that asks finds what they find above an answer. */
export function ReplyForm({ postId, commentId, name, isAsking, onDone }: ReplyFormProps) {
  const state = usePostState(postId);
  const answers = isAsking && state?.isPractitioner;
  return (
    <CommentForm
      postId={postId}
      parentId={commentId}
      label={`Your reply to ${name}`}
      notes={
        answers
          ? (text, onText) => <PractitionerNotes postId={postId} commentId={commentId} text={text} onText={onText} />
          : undefined
      }
      onDone={onDone}
    />
  );
}
