"use client";

import dynamic from "next/dynamic";
import { AddPhotos } from "@/components/photos/add-photos";
import type { AnswerBody } from "@/lib/comments/schema";

const ExercisePicker = dynamic(() =>
  import("@/components/prescriptions/exercise-picker").then((module) => module.ExercisePicker),
);

type Attachments = Pick<AnswerBody, "prescriptions" | "photos">;
type AnswerAttachmentsProps = { value: Attachments; onChange: (change: Partial<Attachments>) => void };

/** What goes with an answer besides its words: exercises and photos. */
export function AnswerAttachments({ value, onChange }: AnswerAttachmentsProps) {
  return (
    <>
      <ExercisePicker value={value.prescriptions} onChange={(prescriptions) => onChange({ prescriptions })} />
      <AddPhotos label="Photos" value={value.photos} onChange={(photos) => onChange({ photos })} />
    </>
  );
}
