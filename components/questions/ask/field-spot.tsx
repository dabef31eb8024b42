import type { ReactNode } from "react";
import type { AskField } from "@/components/questions/ask/steps";

/** Where a field stands, so that a message about it can lead there. */
export function FieldSpot({ field, children }: { field: AskField; children: ReactNode }) {
  return (
    <div data-field={field} className="min-w-0">
      {children}
    </div>
  );
}
