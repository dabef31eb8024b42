"use client";

import { startingReminders } from "@/components/plans/own-zone";
import { PlanFrame } from "@/components/plans/plan-frame";
import { RemindersForm } from "@/components/plans/reminders-form";
import { ShareForm } from "@/components/plans/share-form";

/** Reminders, and who reads the plan. */
export function SettingsPage() {
  return (
    <PlanFrame current="/plan/settings">
      {({ share, owner, ...plan }) => (
        <div className="flex max-w-[44rem] flex-col gap-s6">
          <section aria-labelledby="reminders">
            <h2 className="mb-s3 text-step-2" id="reminders">
              Reminders
            </h2>
            <RemindersForm key={JSON.stringify(plan.reminders)} reminders={startingReminders(plan)} />
          </section>
          <section aria-labelledby="sharing">
            <h2 className="mb-s3 text-step-2" id="sharing">
              Sharing
            </h2>
            <ShareForm items={plan.items} owner={owner} share={share} />
          </section>
        </div>
      )}
    </PlanFrame>
  );
}
