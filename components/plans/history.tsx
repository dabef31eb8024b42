"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { LogList } from "@/components/plans/log-list";
import { MonthCalendar } from "@/components/plans/month-calendar";
import { PainChart } from "@/components/plans/pain-chart";
import { useToday, useWaiting } from "@/components/plans/use-plan";
import { monthText } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { addDays, addMonths } from "@/lib/plans/calendar";
import { planHistoryQuery } from "@/lib/plans/client";
import type { PlanView } from "@/lib/plans/schema";
import { seenLogs } from "@/lib/plans/waiting";

const lastOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** What was done, month by month: a calendar, pain and days in a chart, and every log. */
export function History({ plan }: { plan: PlanView }) {
  const today = useToday(plan.reminders.timeZone);
  const [month, setMonth] = useState(today.slice(0, 7));
  const waiting = useWaiting();
  const { data, error } = useQuery(planHistoryQuery(`${month}-01`, lastOf(month)));
  // Without a network the last two weeks are known from the plan itself.
  const known = data?.logs ?? plan.logs;
  const logs = seenLogs(known, waiting).filter(({ doneOn }) => doneOn.startsWith(month));
  return (
    <div className="flex flex-col gap-s6">
      <section aria-labelledby="month">
        <div className="mb-s3 flex flex-wrap items-center justify-between gap-s2">
          <h2 aria-live="polite" className="text-step-2" id="month">
            {monthText(month)}
          </h2>
          <div className="flex gap-s2">
            <Button onClick={() => setMonth(addMonths(month, -1))}>Earlier</Button>
            <Button
              aria-disabled={month >= today.slice(0, 7)}
              onClick={() => month < today.slice(0, 7) && setMonth(addMonths(month, 1))}
            >
              Later
            </Button>
          </div>
        </div>
        {error && !data && (
          <Notice className="mb-s3" tone="error">
            {failureText(error)} What this device knows of the last two weeks is shown.
          </Notice>
        )}
        {!data && !error ? <Skeleton lines={6} /> : <MonthCalendar logs={logs} month={month} today={today} />}
      </section>
      <PainChart logs={logs} month={month} />
      <LogList logs={logs} />
    </div>
  );
}
