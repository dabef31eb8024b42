"use client";

import { useEffect, useRef, useState } from "react";
import { DoseLine } from "@/components/exercises/dose-line";
import { ExerciseDrawing } from "@/components/exercises/drawing";
import { LogForm, untold } from "@/components/plans/log-form";
import { WithdrawnLine } from "@/components/plans/origin-line";
import { PlayerSteps } from "@/components/plans/player-steps";
import { SetTimer } from "@/components/plans/set-timer";
import { useLogging } from "@/components/plans/use-logging";
import { Button } from "@/components/ui/button";
import { type Phase, phasesOf, setsDoneAt } from "@/lib/plans/phases";
import type { PlanItemView } from "@/lib/plans/schema";
import { doseParts } from "@/lib/prescriptions/dose";

type PlayerProps = {
  item: PlanItemView;
  today: string;
  isTaken: (day: string) => boolean;
  onClose: () => void;
};

/** One exercise while it is done: how it goes, the timer with its sides and rests, and then the log. */
export function Player({ item, today, isTaken, onClose }: PlayerProps) {
  const { title, dose, note, exercise } = item;
  const { log } = useLogging();
  const heading = useRef<HTMLHeadingElement>(null);
  const [phases] = useState<Phase[]>(() => phasesOf(dose, dose.restSeconds ?? exercise?.restSeconds ?? null));
  const [index, setIndex] = useState(0);
  const [isLogging, setLogging] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const goTo = (next: number) => {
    setIndex(Math.max(0, Math.min(next, phases.length)));
    if (next >= phases.length) setLogging(true);
  };
  return (
    <section aria-labelledby="doing">
      <Button className="mb-s3" look="quiet" onClick={onClose}>
        <span aria-hidden="true">←</span> Back to today
      </Button>
      <h2 className="text-step-2 outline-none" id="doing" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="mb-s4">
        <DoseLine parts={doseParts({ ...dose, weeks: null })} />
      </p>
      {note && <p className="mb-s4 max-w-measure">{note}</p>}
      <WithdrawnLine item={item} />
      <div className="grid gap-s5 md:grid-cols-2">
        <div className="min-w-0">
          {isLogging ? (
            <LogForm
              backLabel="Back to the timer"
              isTaken={isTaken}
              itemId={item.id}
              onBack={() => {
                setLogging(false);
                if (index >= phases.length) setIndex(0);
              }}
              onLog={(body) => {
                void log(body, title);
                onClose();
              }}
              planned={dose.sets}
              start={untold(today, index === 0 ? dose.sets : setsDoneAt(phases, index))}
              today={today}
            />
          ) : (
            <SetTimer index={index} onDone={() => setLogging(true)} onGo={goTo} phases={phases} sets={dose.sets} />
          )}
        </div>
        <div className="min-w-0">
          {exercise?.drawing && (
            <div className="mb-s4 max-w-96 rounded-card bg-accent-wash p-s4">
              <ExerciseDrawing drawing={exercise.drawing} label={`Drawing: ${title}`} />
            </div>
          )}
          <PlayerSteps exercise={exercise} />
        </div>
      </div>
    </section>
  );
}
