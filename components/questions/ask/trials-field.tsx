"use client";

import { useFieldArray, useFormContext } from "react-hook-form";
import { effectWords, trialWords } from "@/components/questions/words";
import { Button } from "@/components/ui/button";
import { Select, TextArea } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { type QuestionDraft, trialEffect, trialKind } from "@/lib/questions/schema";

const most = 12;

function Trial({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { register, formState } = useFormContext<QuestionDraft>();
  const errors = formState.errors.trials?.[index];
  const of = <span className="sr-only"> of thing {index + 1}</span>;
  return (
    <li className="flex flex-col gap-s3 rounded-card border border-line p-s3">
      <div className="grid gap-s3 sm:grid-cols-2">
        <Select label={<>Kind{of}</>} error={errors?.kind?.message} {...register(`trials.${index}.kind`)}>
          {trialKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {trialWords[kind].one}
            </option>
          ))}
        </Select>
        <Select
          label={<>What it did{of}</>}
          error={errors?.effect?.message}
          {...register(`trials.${index}.effect`, { setValueAs: (value) => value || null })}
        >
          <option value="">Not said</option>
          {trialEffect.options.map((effect) => (
            <option key={effect} value={effect}>
              {effectWords[effect]}
            </option>
          ))}
        </Select>
      </div>
      <TextArea
        label={<>What it was{of}</>}
        rows={2}
        maxLength={1000}
        error={errors?.what?.message}
        {...register(`trials.${index}.what`)}
      />
      <Button look="quiet" size="sm" className="self-end" onClick={onRemove}>
        Take away<span className="sr-only"> thing {index + 1}</span>
      </Button>
    </li>
  );
}

/** What was tried: exercise, treatment or medicine, each with what it did. */
export function TrialsField() {
  const { control, formState } = useFormContext<QuestionDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "trials" });
  const { trials } = formState.errors;
  return (
    <Fieldset
      legend="What have you tried?"
      note="optional"
      hint="So that nobody advises what you have done already; what made it worse says as much as what helped."
      error={trials?.root?.message ?? trials?.message}
    >
      <ul className="flex flex-col gap-s3">
        {fields.map((field, index) => (
          <Trial key={field.id} index={index} onRemove={() => remove(index)} />
        ))}
      </ul>
      <Button
        className="self-start"
        disabled={fields.length >= most}
        onClick={() =>
          append({ kind: "EXERCISE", what: "", effect: null }, { focusName: `trials.${fields.length}.kind` })
        }
      >
        {fields.length === 0 ? "Add something you tried" : "Add another thing"}
      </Button>
    </Fieldset>
  );
}
