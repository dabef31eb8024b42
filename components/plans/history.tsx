"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { HistoryMonth } from "@/components/plans/history-month";
import { LogActions } from "@/components/plans/log-actions";
import { LogList } from "@/components/plans/log-list";
import { PainChart } from "@/components/plans/pain-chart";
import { type PastChoice, PastLog } from "@/components/plans/past-log";
import { useToday, useWaiting } from "@/components/plans/use-plan";
import { addDays, addMonths } from "@/lib/plans/calendar";
import { planHistoryQuery } from "@/lib/plans/client";
import type { PlanLogView, PlanView } from "@/lib/plans/schema";
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
  const [choice, setChoice] = useState<PastChoice | null>(null);
  const logs = seenLogs(known, waiting).filter(({ doneOn }) => doneOn.startsWith(month));
  const actionsOf = (log: PlanLogView) => <LogActions log={log} onChange={() => setChoice({ kind: "change", log })} />;
  return (
    <div className="flex flex-col gap-s6">
      <HistoryMonth
        error={data ? null : error}
        isKnown={data !== undefined || error !== null}
        logs={logs}
        month={month}
        onDay={(day) => setChoice({ kind: "day", day })}
        onMonth={setMonth}
        today={today}
      />
      <PainChart logs={logs} month={month} />
      <LogList actionsOf={actionsOf} logs={logs} />
      {choice && (
        <PastLog
          choice={choice}
          items={plan.items}
          logs={[...logs, ...plan.logs]}
          onClose={() => setChoice(null)}
          today={today}
        />
      )}
    </div>
  );
}
