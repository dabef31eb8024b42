"use client";

import { useFormContext } from "react-hook-form";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { OpinionsField } from "@/components/questions/ask/opinions-field";
import { TrialsField } from "@/components/questions/ask/trials-field";
import { TextArea } from "@/components/ui/field";
import type { QuestionDraft } from "@/lib/questions/schema";

const questions = [
  {
    name: "worse",
    label: "What makes it worse?",
    hint: "Stairs, sitting, the second hour of a walk: it shows which load is too much.",
  },
  {
    name: "better",
    label: "What makes it better?",
    hint: "Rest, warmth, a certain way of standing: an exercise can begin there.",
  },
] as const;

/** What makes it worse and better, what was tried, and what clinicians said. */
export function WhatWasTried() {
  const { register, formState } = useFormContext<QuestionDraft>();
  return (
    <>
      {questions.map(({ name, label, hint }) => (
        <FieldSpot key={name} field={name}>
          <TextArea
            label={label}
            note="optional"
            hint={hint}
            rows={2}
            maxLength={600}
            error={formState.errors[name]?.message}
            {...register(name)}
          />
        </FieldSpot>
      ))}
      <FieldSpot field="trials">
        <TrialsField />
      </FieldSpot>
      <FieldSpot field="opinions">
        <OpinionsField />
      </FieldSpot>
    </>
  );
}
