"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { LinesField } from "@/components/exercises/authoring/lines-field";
import { equipmentWords, goalWords, positionWords } from "@/components/exercises/words";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";

const options = (words: Readonly<Record<string, string>>, chosen: string) => (
  <>
    {chosen === "" && <option value="">Choose one</option>}
    {Object.entries(words).map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </>
);

/** What it is called and for, and what it takes. */
export function BasicsSection({ values, change, errorAt }: FieldsProps) {
  const toggle = (each: string, isOn: boolean) =>
    change({ equipment: isOn ? [...values.equipment, each] : values.equipment.filter((other) => other !== each) });
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
        <Select
          error={errorAt("goal")}
          label="Goal"
          onChange={({ target }) => change({ goal: target.value })}
          value={values.goal}
        >
          {options(goalWords, values.goal)}
        </Select>
        <Select
          error={errorAt("position")}
          label="Position"
          onChange={({ target }) => change({ position: target.value })}
          value={values.position}
        >
          {options(positionWords, values.position)}
        </Select>
      </div>
      <Fieldset hint="Leave all open when it needs nothing." legend="Equipment">
        <div className="flex flex-wrap gap-s2">
          {Object.entries(equipmentWords).map(([each, label]) => (
            <Choice
              checked={values.equipment.includes(each)}
              key={each}
              label={label}
              onChange={({ target }) => toggle(each, target.checked)}
              type="checkbox"
            />
          ))}
        </div>
      </Fieldset>
    </FormSection>
  );
}

/** How it is done. */
export function HowSection(props: FieldsProps) {
  return (
    <FormSection id="how" title="How to do it">
      <LinesField {...props} hint="What to do, in order, as you would say it." label="Steps" name="steps" />
      <LinesField {...props} hint="What to think of." label="Cues" name="cues" />
      <LinesField {...props} hint="What goes wrong." label="Common mistakes" name="mistakes" note="optional" />
    </FormSection>
  );
}
