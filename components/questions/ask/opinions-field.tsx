"use client";

import { useFieldArray, useFormContext } from "react-hook-form";
import { Term } from "@/components/glossary/term";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { QuestionDraft } from "@/lib/questions/schema";

const most = 6;

function Opinion({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { register, formState } = useFormContext<QuestionDraft>();
  const errors = formState.errors.opinions?.[index];
  const of = <span className="sr-only"> of opinion {index + 1}</span>;
  return (
    <li className="flex flex-col gap-s3 rounded-card border border-line p-s3">
      <TextField
        label={<>Who{of}</>}
        hint="A profession, no name: “physiotherapist”."
        maxLength={80}
        error={errors?.who?.message}
        {...register(`opinions.${index}.who`)}
      />
      <TextArea
        label={<>What they said{of}</>}
        rows={2}
        maxLength={1000}
        error={errors?.said?.message}
        {...register(`opinions.${index}.said`)}
      />
      <Button look="quiet" size="sm" className="self-end" onClick={onRemove}>
        Take away<span className="sr-only"> opinion {index + 1}</span>
      </Button>
    </li>
  );
}

/** Who said what: several clinicians may disagree, and each has a line. */
export function OpinionsField() {
  const { control, formState } = useFormContext<QuestionDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "opinions" });
  const { opinions } = formState.errors;
  return (
    <Fieldset
      legend="What did clinicians say?"
      note="optional"
      hint="One line each, also where they disagree: an answer can then say why."
      error={opinions?.root?.message ?? opinions?.message}
    >
      <p className="max-w-measure text-step--1 leading-normal text-ink-soft">
        Words they may have used: <Term word="abductor" />, <Term word="adductor" />, <Term word="internalRotation" />,{" "}
        <Term word="externalRotation" />, <Term word="valgus" />, <Term word="varus" />, <Term word="impingement" />,{" "}
        <Term word="tendinopathy" />.
      </p>
      <ul className="flex flex-col gap-s3">
        {fields.map((field, index) => (
          <Opinion key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button
        className="self-start"
        disabled={fields.length >= most}
        onClick={() => append({ who: "", said: "" }, { focusName: `opinions.${fields.length}.who` })}
      >
        {fields.length === 0 ? "Add what somebody said" : "Add what somebody else said"}
      </Button>
    </Fieldset>
  );
}
