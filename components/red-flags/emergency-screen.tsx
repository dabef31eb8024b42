"use client";

import { type CareAdvice, CareCard } from "@/components/red-flags/care-card";
import { Button } from "@/components/ui/button";

const takeFocus = (element: HTMLDivElement | null) => element?.focus();

type EmergencyScreenProps = {
  rules: readonly CareAdvice[];
  onBack: () => void;
};

/** The way out of asking: what to do, whom to call, and that nothing was kept. */
export function EmergencyScreen({ rules, onBack }: EmergencyScreenProps) {
  return (
    <div ref={takeFocus} aria-label="Emergency" className="scroll-mt-s6 outline-none" role="alert" tabIndex={-1}>
      <CareCard level="EMERGENCY" rules={rules}>
        <p className="mt-s4 max-w-measure rounded-card bg-sunken px-s4 py-s3 font-semibold">
          Nothing was posted. Nothing is stored: not what you ticked, and not what you wrote, on this device or with us.
        </p>
      </CareCard>
      <p className="mt-s4 max-w-measure text-ink-soft">
        When you have been seen, come back and ask: your question will be welcome, and better for what you were told.
      </p>
      <Button className="mt-s3" onClick={onBack}>
        I ticked that by mistake: go back
      </Button>
    </div>
  );
}
