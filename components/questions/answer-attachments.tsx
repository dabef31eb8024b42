"use client";

import dynamic from "next/dynamic";
import { denialText } from "@/components/copy/failures";
import { AddPhotos } from "@/components/photos/add-photos";
import { Acknowledge } from "@/components/red-flags/acknowledge";
import { Notice } from "@/components/ui/notice";
import type { AnswerBody } from "@/lib/comments/schema";

const ExercisePicker = dynamic(() =>
  import("@/components/prescriptions/exercise-picker").then((module) => module.ExercisePicker),
);

type Attachments = Pick<AnswerBody, "prescriptions" | "photos">;
type AnswerAttachmentsProps = {
  postId: string;
  value: Attachments;
  /** What the server refused. */
  issues: readonly { path: string; message: string }[];
  /** Why no exercises may be linked; null when they may. */
  prescribeDenied: string | null;
  onChange: (change: Partial<Attachments>) => void;
};

/** What goes with an answer besides its words: exercises and photos. */
export function AnswerAttachments({ postId, value, issues, prescribeDenied, onChange }: AnswerAttachmentsProps) {
  return (
    <>
      {prescribeDenied ? (
        <Notice tone="waiting">{denialText(prescribeDenied)}</Notice>
      ) : (
        <ExercisePicker
          issues={issues}
          onChange={(prescriptions) => onChange({ prescriptions })}
          questionId={postId}
          value={value.prescriptions}
        />
      )}
      <AddPhotos label="Photos" value={value.photos} onChange={(photos) => onChange({ photos })} />
      <Acknowledge postId={postId} to="answer" />
    </>
  );
}
