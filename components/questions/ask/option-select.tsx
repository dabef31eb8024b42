"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { Select } from "@/components/ui/field";
import type { QuestionDraft } from "@/lib/questions/schema";

type OptionSelectProps<Option extends string> = {
  name: "beginning" | "course" | "ageBand" | "pregnancy";
  label: string;
  hint: ReactNode;
  /** What choosing nothing is called. */
  none: string;
  options: readonly Option[];
  words: Readonly<Record<Option, string>>;
};

/** One of a few answers, or none. */
export function OptionSelect<Option extends string>(props: OptionSelectProps<Option>) {
  const { name, label, hint, none, options, words } = props;
  const { register, formState } = useFormContext<QuestionDraft>();
  return (
    <Select
      label={label}
      note="optional"
      hint={hint}
      error={formState.errors[name]?.message}
      {...register(name, { setValueAs: (value) => value || null })}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </Select>
  );
}
