"use client";

import { useFormContext } from "react-hook-form";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { placesOf } from "@/components/questions/ask/places-of";
import type { Ask } from "@/components/questions/ask/use-ask";
import { SafetyCheck } from "@/components/red-flags/safety-check";
import type { QuestionDraft } from "@/lib/questions/schema";
import type { CheckFacts } from "@/lib/red-flags/checklist";
import type { RedFlagRule } from "@/lib/red-flags/schema";

function factsOf(draft: QuestionDraft): CheckFacts {
  const { beginning = null, ageBand = null, pregnancy = null, operation = null, conditions = null } = draft;
  const { title, markdown, onset, worse } = draft;
  const text = [title, markdown, onset, worse].filter(Boolean).join("\n");
  return { places: placesOf(draft), beginning, ageBand, pregnancy, operation, conditions, text };
}

/** The safety check, about what has been said in the other steps. */
export function SafetyStep({ ask, rules }: { ask: Ask; rules: readonly RedFlagRule[] }) {
  const { watch } = useFormContext<QuestionDraft>();
  return (
    <FieldSpot field="safety">
      <SafetyCheck
        rules={rules}
        facts={factsOf(watch())}
        value={ask.safety}
        error={ask.safetyError}
        onChange={ask.setSafety}
        onEmergency={ask.leave}
        onReturn={ask.comeBack}
      />
    </FieldSpot>
  );
}
