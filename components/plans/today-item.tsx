"use client";

import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseThumbnail } from "@/components/exercises/drawing";
import { untold } from "@/components/plans/log-form";
import { WithdrawnLine } from "@/components/plans/origin-line";
import { useLogging } from "@/components/plans/use-logging";
import { openItem } from "@/components/plans/use-open-item";
import { dateText, daysBesideDose, painText } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { PlanItemView, PlanLogView } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

function Done({ log }: { log: PlanLogView }) {
  const { undo } = useLogging();
  return (
    <div className="flex flex-wrap items-center gap-s2">
      <p className="font-semibold text-helped text-step--1">
        Done{painText(log) && <span className="font-normal text-ink-soft">: {painText(log)}</span>}
      </p>
      <Button aria-label={`Undo: ${log.title} is not done`} look="quiet" onClick={() => undo(log)} size="sm">
        Undo
      </Button>
    </div>
  );
}

/** Starts it with its timer, or says in one press that all of it is done; pain can be told later, in History. */
function Do({ item: { id, title, dose }, today }: { item: PlanItemView; today: string }) {
  const { log } = useLogging();
  const done = () => {
    const told = { ...untold(today, dose.sets), replaces: false };
    void log({ ...told, id: crypto.randomUUID(), itemId: id }, title);
  };
  return (
    <div className="flex flex-wrap items-center gap-s2">
      <Button aria-label={`Start ${title}`} look="main" onClick={() => openItem(id)}>
        Start
      </Button>
      <Button aria-label={`Done: ${title}`} onClick={done}>
        Done
      </Button>
    </div>
  );
}

type TodayItemProps = { item: PlanItemView; log: PlanLogView | undefined; today: string };

/** An exercise of the plan: its dose, and the way to do it, or that it is done. */
export function TodayItem({ item, log, today }: TodayItemProps) {
  const { title, dose, note, exercise, days, isPaused, endsOn } = item;
  const when = isPaused ? "Paused" : daysBesideDose(dose, days);
  const isEnded = endsOn !== null && !log;
  return (
    <li
      className={classNames(
        "flex flex-wrap items-center gap-x-s4 gap-y-s2 rounded-card border border-line bg-surface p-s4",
        log && "border-s-4 border-s-helped",
      )}
    >
      <ExerciseThumbnail drawing={exercise?.drawing ?? null} />
      <div className="min-w-0 flex-1 basis-52">
        <h3 className="font-sans text-step-0 tracking-normal">{title}</h3>
        <p className="leading-snug">
          <DoseLine parts={doseParts({ ...dose, weeks: null })} />
        </p>
        {(when || isEnded) && (
          <p className="text-ink-soft text-step--1">
            {[when, isEnded && `until ${dateText(endsOn)}`].filter(Boolean).join(" · ")}
          </p>
        )}
        {note && <p className="mt-s1 text-step--1">{note}</p>}
        <WithdrawnLine item={item} />
        {!exercise && (
          <p className="mt-s1 text-step--1 text-waiting">This exercise is not shown any more; the dose is kept.</p>
        )}
      </div>
      {log ? <Done log={log} /> : <Do item={item} today={today} />}
    </li>
  );
}
