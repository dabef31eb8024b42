"use client";

import { useState } from "react";
import { AfterReport } from "@/components/check-ins/after-report";
import type { ChosenTaps } from "@/components/check-ins/check-in-fields";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { RemoveReport } from "@/components/check-ins/remove-report";
import type { ReportedView } from "@/lib/check-ins/schema";

type OwnCheckInProps = { id: string; isAsker: boolean; chosen: ChosenTaps; isReported: boolean };

/** One's own check-in on a page of its own: answer it, change it, take it away. */
export function OwnCheckIn({ id, isAsker, chosen, isReported }: OwnCheckInProps) {
  const [reported, setReported] = useState<ReportedView | null>(null);
  if (reported) return <AfterReport {...reported} isAsker={isAsker} />;
  return (
    <div className="flex flex-col gap-s4">
      <CheckInForm id={id} isAsker={isAsker} chosen={chosen} onSaved={setReported} />
      {isReported && (
        <div>
          <RemoveReport id={id} label="Take the report away" />
        </div>
      )}
    </div>
  );
}
