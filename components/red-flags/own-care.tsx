"use client";

import { CareCard } from "@/components/red-flags/care-card";
import type { RaisedFlagView } from "@/lib/raised-flags/schema";
import type { CareLevel } from "@/lib/red-flags/schema";

const levels: readonly CareLevel[] = ["EMERGENCY", "SUPPORT", "URGENT", "NON_URGENT"];

/** The same rule may have met two of a writer's texts: its advice stands once. */
const once = (flags: readonly RaisedFlagView[]) => [
  ...new Map(flags.map((flag) => [flag.ruleId, { ...flag, id: flag.ruleId }])).values(),
];

/** What a writer is told of their own words, one card a level; nobody else sees it. */
export function OwnCare({ flags }: { flags: readonly RaisedFlagView[] }) {
  const told = once(flags.filter((flag) => flag.settlement !== "FALSE_ALARM"));
  if (told.length === 0) return null;
  return (
    <section aria-label="A private note about what you wrote" className="my-s5 flex flex-col gap-s4" data-print="no">
      <p className="max-w-measure text-ink-soft">
        Something you wrote fits signs that should not wait for a forum. Only you see this note, and those who help
        here: practitioners and moderators.
      </p>
      {levels.map((level) => {
        const rules = told.filter((flag) => flag.level === level);
        return rules.length > 0 && <CareCard key={level} level={level} rules={rules} />;
      })}
    </section>
  );
}
