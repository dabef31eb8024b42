"use client";

import { useQuery } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { LogList } from "@/components/plans/log-list";
import { MonthCalendar } from "@/components/plans/month-calendar";
import { PainChart } from "@/components/plans/pain-chart";
import { daysBesideDose, monthText } from "@/components/plans/words";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { dayIn } from "@/lib/plans/calendar";
import { sharedPlanQuery } from "@/lib/plans/client";
import type { PlanItemView, SharedPlanView } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

function Exercise({ item: { title, dose, days, note, exercise, isPaused } }: { item: PlanItemView }) {
  const when = isPaused ? "Paused" : daysBesideDose(dose, days);
  return (
    <li className="flex items-center gap-s4 border-line border-t py-s3">
      <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
      <div className="min-w-0">
        <h3 className="font-sans text-step-0 tracking-normal">{title}</h3>
        <DoseLine parts={doseParts({ ...dose, weeks: null })} />
        {when && <p className="text-ink-soft text-step--1">{when}</p>}
        {note && <p className="text-step--1">{note}</p>}
      </div>
    </li>
  );
}

function Months({ plan: { logs, timeZone } }: { plan: SharedPlanView }) {
  const today = dayIn(timeZone, new Date());
  const months = [...new Set([today, ...logs.map(({ doneOn }) => doneOn)].map((day) => day.slice(0, 7)))];
  return months.map((month) => {
    const own = logs.filter(({ doneOn }) => doneOn.startsWith(month));
    return (
      <section aria-label={monthText(month)} className="flex flex-col gap-s4" key={month}>
        <h2 className="text-step-2">{monthText(month)}</h2>
        <MonthCalendar logs={own} month={month} today={today} />
        <PainChart logs={own} month={month} />
        <LogList logs={own} />
      </section>
    );
  });
}

/** Somebody's plan and log, as the practitioner reads it whom they chose; nothing can be changed. */
export function SharedPlan({ shareId }: { shareId: string }) {
  const { data: plan, error } = useQuery(sharedPlanQuery(shareId));
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!plan) return <Skeleton lines={6} />;
  return (
    <div className="flex flex-col gap-s6">
      <p className="max-w-measure text-ink-soft">
        {plan.member.name} shows you this plan since {plan.since.slice(0, 10)}, and may end it at any time. Nobody else
        reads it. What is older than twelve weeks is not shown.
      </p>
      <section aria-labelledby="exercises">
        <h2 className="text-step-2" id="exercises">
          Exercises
        </h2>
        <ul>
          {plan.items.map((item) => (
            <Exercise item={item} key={item.id} />
          ))}
        </ul>
      </section>
      <Months plan={plan} />
    </div>
  );
}
