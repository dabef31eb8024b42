"use client";

import { failureText } from "@/components/copy/failures";
import { MonthCalendar } from "@/components/plans/month-calendar";
import { monthText } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { addMonths } from "@/lib/plans/calendar";
import type { PlanLogView } from "@/lib/plans/schema";

type HistoryMonthProps = {
  month: string;
  today: string;
  logs: readonly PlanLogView[];
  /** Why the month is not known; what this device has is shown then. */
  error: Error | null;
  isKnown: boolean;
  onMonth: (month: string) => void;
  onDay: (day: string) => void;
};

/** A month of the calendar with the way to others; pressing a day logs something for it. */
export function HistoryMonth({ month, today, logs, error, isKnown, onMonth, onDay }: HistoryMonthProps) {
  return (
    <section aria-labelledby="month">
      <div className="mb-s3 flex flex-wrap items-center justify-between gap-s2">
        <h2 aria-live="polite" className="text-step-2" id="month">
          {monthText(month)}
        </h2>
        <div className="flex gap-s2">
          <Button onClick={() => onMonth(addMonths(month, -1))}>Earlier</Button>
          <Button
            aria-disabled={month >= today.slice(0, 7)}
            onClick={() => month < today.slice(0, 7) && onMonth(addMonths(month, 1))}
          >
            Later
          </Button>
        </div>
      </div>
      {error && (
        <Notice className="mb-s3" tone="error">
          {failureText(error)} What this device knows of the last two weeks is shown.
        </Notice>
      )}
      {!isKnown ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <MonthCalendar logs={logs} month={month} onDay={onDay} today={today} />
          <p className="mt-s2 text-ink-soft text-step--1">Press a day to log what you did on it.</p>
        </>
      )}
    </section>
  );
}
