"use client";

import { encode } from "uqr";
import { SheetExercise } from "@/components/plans/sheet-exercise";
import { useToday } from "@/components/plans/use-plan";
import { dateText } from "@/components/plans/words";
import { Button, buttonClasses } from "@/components/ui/button";
import type { PlanView } from "@/lib/plans/schema";
import { sheetItems, sheetWeeks } from "@/lib/plans/sheet";

function Qr({ address }: { address: string }) {
  const { data } = encode(address, { ecc: "M", border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      aria-label={`QR code to ${address}`}
      className="size-24"
      role="img"
      viewBox={`0 0 ${data.length} ${data.length}`}
    >
      <rect fill="white" height="100%" width="100%" />
      <path d={modules.join("")} fill="black" />
    </svg>
  );
}

/** The plan as it is printed: dose, steps, days to tick, and a code that leads back. */
export function Sheet({ plan: { items, reminders } }: { plan: PlanView }) {
  const today = useToday(reminders.timeZone);
  const shown = sheetItems(items, today);
  const address = `${window.location.origin}/plan`;
  return (
    <>
      <div className="mb-s4 flex flex-wrap items-center gap-s2" data-print="no">
        <Button look="main" onClick={() => window.print()}>
          Print
        </Button>
        <a className={buttonClasses()} download="plan.pdf" href="/api/v1/plan/sheet">
          Download as PDF
        </a>
      </div>
      <div className="flex items-start justify-between gap-s4">
        <p className="max-w-measure text-ink-soft">
          Four weeks from {dateText(sheetWeeks(today)[0]?.[0] ?? today)}. Tick a day when it is done. The code leads
          back to the plan.
        </p>
        <Qr address={address} />
      </div>
      {shown.length === 0 && <p>There is nothing to do in these weeks.</p>}
      <ul>
        {shown.map((item) => (
          <SheetExercise item={item} key={item.id} today={today} />
        ))}
      </ul>
    </>
  );
}
