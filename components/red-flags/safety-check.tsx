"use client";

import { Fragment, useEffect, useRef, useState } from "react";
import { CareCard } from "@/components/red-flags/care-card";
import { EmergencyScreen } from "@/components/red-flags/emergency-screen";
import { NotReviewed } from "@/components/red-flags/not-reviewed";
import { checkedOf, firstOfEachLevel, rulesAt, toggled } from "@/components/red-flags/ticks";
import { careWords } from "@/components/red-flags/words";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import type { SafetyBody } from "@/lib/questions/schema";
import { type CheckFacts, checklistFor } from "@/lib/red-flags/checklist";
import type { RedFlagRule } from "@/lib/red-flags/schema";

type SafetyCheckProps = {
  rules: readonly RedFlagRule[];
  facts: CheckFacts;
  value: SafetyBody | null;
  onChange: (value: SafetyBody | null) => void;
  /** An emergency sign was ticked: whoever keeps a draft lets go of it, everywhere. */
  onEmergency: () => void;
  /** It was ticked by mistake: the check stands there again. */
  onReturn: () => void;
  error?: string | undefined;
};

/**
 * Asks for signs that should not wait for a forum; a tick shows its care card at once.
 *
 * What is ticked lives here and in `value` alone. Neither may reach a draft, storage, an address or a log; an emergency
 * sign does not even reach `value`. Once other signs are asked for, an answer given before counts no more.
 */
export function SafetyCheck({ rules, facts, value, onChange, onEmergency, onReturn, error }: SafetyCheckProps) {
  const [emergency, setEmergency] = useState<string | null>(null);
  const items = checklistFor([...rules], facts);
  const asked = items.map((item) => item.signId).join(" ");
  const answeredTo = useRef(asked);
  useEffect(() => {
    if (answeredTo.current === asked) return;
    answeredTo.current = asked;
    onChange(null);
  }, [asked, onChange]);

  const ticked = checkedOf(value, items);
  const firstTicked = firstOfEachLevel(ticked, items);
  const tick = (signId: string) => {
    const item = items.find((each) => each.signId === signId);
    if (item?.level !== "EMERGENCY") return onChange(toggled(value, signId));
    setEmergency(item.ruleId);
    onChange(null);
    onEmergency();
  };
  const goBack = () => {
    setEmergency(null);
    onReturn();
  };
  if (emergency) {
    const shown = rules.filter((rule) => rule.id === emergency);
    return <EmergencyScreen rules={shown} onBack={goBack} />;
  }
  return (
    <div className="flex flex-col gap-s5">
      <Fieldset
        legend="Is any of this true for you now?"
        hint="Tick what fits. If nothing does, say so: “None of these” is the last line. What you tick is not kept with your draft."
        error={error}
      >
        <div className="flex flex-col gap-s2">
          {items.map(({ signId, text, level }) => (
            <Fragment key={signId}>
              <Choice type="checkbox" label={text} checked={ticked.includes(signId)} onChange={() => tick(signId)} />
              {firstTicked.get(level) === signId && <CareCard level={level} rules={rulesAt(level, rules, ticked)} />}
            </Fragment>
          ))}
          <Choice
            className="mt-s2 font-semibold"
            type="checkbox"
            label="None of these"
            checked={value?.noneOfThese ?? false}
            onChange={() => onChange(value?.noneOfThese ? null : { noneOfThese: true, signs: [] })}
          />
        </div>
      </Fieldset>
      <p className="sr-only" role="status">
        {[...firstTicked.keys()].map((level) => `${careWords[level].title}.`).join(" ")}
      </p>
      {ticked.length === 0 && <NotReviewed rules={rules} />}
    </div>
  );
}
