"use client";

import { useFormContext } from "react-hook-form";
import { PainField } from "@/components/questions/pain-field";
import { beginningWords } from "@/components/questions/words";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { beginning, type QuestionDraft } from "@/lib/questions/schema";

const questions = [
  { name: "worse", label: "What makes it worse?", hint: "Stairs, sitting, the second hour of a walk." },
  { name: "better", label: "What makes it better?", hint: "Rest, warmth, a certain way of standing." },
] as const;

/** The structured part of a question: each field is optional and says why it is asked. */
export function IntakeFields() {
  const { register, formState } = useFormContext<QuestionDraft>();
  const { errors } = formState;
  return (
    <div className="flex flex-col gap-s5">
      <div className="grid gap-s5 sm:grid-cols-2">
        <TextField
          label="Since when?"
          note="optional"
          hint="A date, or “about”: after what, if you remember."
          error={errors.onset?.message}
          {...register("onset")}
        />
        <Select
          label="How did it begin?"
          note="optional"
          hint="Sudden and slow beginnings have different causes."
          error={errors.beginning?.message}
          {...register("beginning", { setValueAs: (value) => value || null })}
        >
          <option value="">Not sure</option>
          {beginning.options.map((each) => (
            <option key={each} value={each}>
              {beginningWords[each]}
            </option>
          ))}
        </Select>
      </div>
      <div className="grid gap-s5 sm:grid-cols-2">
        <PainField name="painAtRest" label="Pain at rest" />
        <PainField name="painMoving" label="Pain when moving" />
      </div>
      {questions.map(({ name, label, hint }) => (
        <TextArea
          key={name}
          label={label}
          note="optional"
          hint={hint}
          rows={2}
          error={errors[name]?.message}
          {...register(name)}
        />
      ))}
      <TextField
        label="What would you like to be able to do again?"
        note="optional"
        error={errors.goal?.message}
        {...register("goal")}
      />
    </div>
  );
}
