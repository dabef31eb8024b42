"use client";

import { useLogging } from "@/components/plans/use-logging";
import { dayText } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import type { PlanLogView } from "@/lib/plans/schema";

type LogActionsProps = { log: PlanLogView; onChange: () => void };

/** What a member can do to a log of their own, also of long ago. */
export function LogActions({ log, onChange }: LogActionsProps) {
  const { undo } = useLogging();
  const what = `${log.title}, ${dayText(log.doneOn)}`;
  return (
    <span className="ms-s1 inline-flex gap-s1">
      <Button aria-label={`Change ${what}`} look="quiet" onClick={onChange} size="sm">
        Change
      </Button>
      <Button aria-label={`Take back ${what}`} look="quiet" onClick={() => undo(log)} size="sm">
        Take back
      </Button>
    </span>
  );
}
