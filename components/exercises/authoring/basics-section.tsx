"use client";

import { ChoicesField } from "@/components/exercises/authoring/choices-field";
import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { LinesField } from "@/components/exercises/authoring/lines-field";
import { VideoSection } from "@/components/exercises/authoring/video-section";
import { equipmentWords, goalWords, positionWords } from "@/components/exercises/words";
import { Select, TextArea, TextField } from "@/components/ui/field";

type WordSelectProps = FieldsProps & {
  name: "goal" | "position";
  label: string;
  words: Readonly<Record<string, string>>;
};

/** One out of a few words; what no record told has to be chosen. */
function WordSelect({ name, label, words, values, change, errorAt }: WordSelectProps) {
  return (
    <Select
      error={errorAt(name)}
      label={label}
      onChange={({ target }) => change({ [name]: target.value })}
      value={values[name]}
    >
      {values[name] === "" && <option value="">Choose one</option>}
      {Object.entries(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </Select>
  );
}

/** What it is called and for, and what it takes. */
export function BasicsSection(props: FieldsProps) {
  const { values, change, errorAt } = props;
  return (
    <FormSection id="basics" title="What it is">
      <TextField
        error={errorAt("title")}
        label="Name"
        maxLength={100}
        onChange={({ target }) => change({ title: target.value })}
        value={values.title}
      />
      <TextArea
        error={errorAt("summary")}
        hint="Two sentences: what it does, and for whom."
        label="Summary"
        maxLength={400}
        onChange={({ target }) => change({ summary: target.value })}
        rows={2}
        value={values.summary}
      />
      <div className="grid gap-s4 sm:grid-cols-2">
        <WordSelect {...props} label="Goal" name="goal" words={goalWords} />
        <WordSelect {...props} label="Position" name="position" words={positionWords} />
      </div>
      <ChoicesField
        change={change}
        hint="Leave all open when it needs nothing."
        legend="Equipment"
        name="equipment"
        values={values}
        words={equipmentWords}
      />
    </FormSection>
  );
}

/** How it is done, and how it is shown moving. */
export function HowSection(props: FieldsProps) {
  return (
    <>
      <FormSection id="how" title="How to do it">
        <LinesField {...props} hint="What to do, in order, as you would say it." label="Steps" name="steps" />
        <LinesField {...props} hint="What to think of." label="Cues" name="cues" />
        <LinesField {...props} hint="What goes wrong." label="Common mistakes" name="mistakes" note="optional" />
      </FormSection>
      <VideoSection {...props} />
    </>
  );
}
