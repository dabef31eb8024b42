"use client";

import { useFormContext } from "react-hook-form";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { QuestionPhotos } from "@/components/questions/ask/question-photos";
import { SimilarQuestions } from "@/components/questions/similar-questions";
import { TextField } from "@/components/ui/field";
import { WritingArea } from "@/components/writing/writing-area";
import type { QuestionDraft } from "@/lib/questions/schema";

/** The title and the asker's own words; of a new question, which has no id yet, also what was asked before. */
export function WhatHappens({ editedId }: { editedId?: string }) {
  const { register, watch, setValue, formState } = useFormContext<QuestionDraft>();
  const { errors } = formState;
  const isNew = editedId === undefined;
  return (
    <>
      <FieldSpot field="title">
        <TextField
          label="Title"
          hint="In one line, as you would say it to somebody: what, where, when."
          maxLength={160}
          error={errors.title?.message}
          {...register("title")}
        />
      </FieldSpot>
      {isNew && <SimilarQuestions title={watch("title")} topics={watch("topics") ?? []} />}
      <FieldSpot field="markdown">
        <WritingArea
          label="What happens?"
          hint="What you feel, what you notice when you move, what you would like to know."
          rows={9}
          error={errors.markdown?.message}
          value={watch("markdown")}
          place={isNew ? { isUnnamed: watch("isAnonymous") === true } : { under: editedId }}
          onChange={(text) =>
            setValue("markdown", text, { shouldDirty: true, shouldValidate: errors.markdown !== undefined })
          }
        />
      </FieldSpot>
      {isNew && <QuestionPhotos />}
    </>
  );
}
