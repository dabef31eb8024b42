"use client";

import { useState } from "react";
import { Specimen } from "@/app/dev/ui/specimen";
import { CareCard } from "@/components/red-flags/care-card";
import { SafetyCheck } from "@/components/red-flags/safety-check";
import { SectionHeading } from "@/components/ui/section-heading";
import type { SafetyBody } from "@/lib/questions/schema";
import type { CheckFacts } from "@/lib/red-flags/checklist";
import type { CareLevel, RedFlagRule } from "@/lib/red-flags/schema";

const sample = (id: string, level: CareLevel, signs: readonly string[]): RedFlagRule => ({
  id,
  level,
  title: `A sample of this level: ${signs[0]}`,
  advice: "What to do stands here, without a number in it.",
  signs: signs.map((text, index) => ({ id: `${id}.sign-${index}`, text, ask: { always: true }, patterns: [] })),
  sources: [{ title: "Where it comes from", url: null }],
  reviewedOn: "2026-11-20",
  signedOffBy: "",
  isEnabled: true,
  examples: { raises: [], ordinary: [] },
});

const rules = [
  sample("RF-01", "EMERGENCY", ["Numb or tingling where a saddle touches", "Trouble starting or holding urine"]),
  sample("RF-06a", "URGENT", ["One leg is swollen, warm and sore"]),
  sample("RF-16", "URGENT", ["The knee locks or gives way"]),
  sample("RF-22", "SUPPORT", ["I eat very little so that a part of my body gets smaller"]),
  sample("RF-17", "NON_URGENT", ["One thigh has become visibly thinner than the other"]),
];

const facts: CheckFacts = {
  places: [],
  beginning: null,
  ageBand: null,
  pregnancy: null,
  operation: null,
  conditions: null,
  text: "",
};

export function CareSpecimens() {
  const [value, setValue] = useState<SafetyBody | null>(null);
  return (
    <>
      <SectionHeading className="mt-s7">Safety</SectionHeading>
      <Specimen name="Safety check" wide>
        <SafetyCheck
          rules={rules}
          facts={facts}
          value={value}
          onChange={setValue}
          onEmergency={() => undefined}
          onReturn={() => undefined}
        />
      </Specimen>
      <Specimen name="Care card" wide>
        <CareCard level="NON_URGENT" rules={rules.filter((rule) => rule.level === "NON_URGENT")} />
      </Specimen>
    </>
  );
}
