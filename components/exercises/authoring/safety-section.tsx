"use client";

import { ReferencesField } from "@/components/articles/composer/references-field";
import { ChoicesField } from "@/components/exercises/authoring/choices-field";
import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { LinesField } from "@/components/exercises/authoring/lines-field";
import { contraindicationWords } from "@/components/exercises/words";
import { TextArea } from "@/components/ui/field";

/** When to stop, whom it is not for, and where that comes from. */
export function SafetySection(props: FieldsProps) {
  const { values, change, errorAt } = props;
  return (
    <FormSection id="safety" title="Taking care">
      <TextArea
        error={errorAt("caution")}
        label="Take care"
        maxLength={1000}
        onChange={({ target }) => change({ caution: target.value })}
        rows={3}
        value={values.caution}
      />
      <LinesField {...props} hint="What tells somebody to stop." label="Stop when" name="stopRules" />
      <ChoicesField
        change={change}
        hint="Practitioners who prescribe it are warned when a question names one of these."
        legend="Not without asking a clinician first"
        name="contraindications"
        values={values}
        words={contraindicationWords}
      />
      <LinesField {...props} hint="What else speaks against it." label="Not for" name="notFor" note="optional" />
      <ReferencesField change={change} errorAt={errorAt} note="at least one" values={values} />
    </FormSection>
  );
}
