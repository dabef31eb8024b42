"use client";

import { useState } from "react";
import { AfterReport } from "@/components/check-ins/after-report";
import type { ChosenTaps } from "@/components/check-ins/check-in-fields";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { RemoveReport } from "@/components/check-ins/remove-report";
import type { CheckInChange } from "@/lib/check-ins/schema";

type OwnCheckInProps = { id: string; chosen: ChosenTaps; isReported: boolean };

/** One's own check-in on a page of its own: answer it, change it, take it away. */
export function OwnCheckIn({ id, chosen, isReported }: OwnCheckInProps) {
  const [reported, setReported] = useState<CheckInChange | null>(null);
  if (reported) return <AfterReport change={reported} />;
  return (
    <div className="flex flex-col gap-s4">
      <CheckInForm id={id} chosen={chosen} onSaved={setReported} />
      {isReported && (
        <div>
          <RemoveReport id={id} label="Take the report away" />
        </div>
      )}
    </div>
  );
}
