"use client";

import { useId, useState } from "react";
import { DayChoice } from "@/components/plans/day-choice";
import { PainScale } from "@/components/plans/pain-scale";
import { difficultyWords } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { addDays } from "@/lib/plans/calendar";
import { oldestLogDays } from "@/lib/plans/policy";
import type { Difficulty, PlanLogBody } from "@/lib/plans/schema";

const difficulties: readonly Difficulty[] = ["TOO_EASY", "RIGHT", "TOO_HARD"];
const mostSets = 40;

/** What a form begins with. */
export type Told = Omit<PlanLogBody, "id" | "itemId" | "replaces">;

/** Nothing told yet of so many sets on a day. */
export const untold = (doneOn: string, sets: number): Told => ({
  ...{ doneOn, sets, painBefore: null, painAfter: null, difficulty: null, words: null },
});

type LogFormProps = {
  itemId: string;
  /** Sets that the plan asks for; null where the exercise is no longer in it. */
  planned: number | null;
  start: Told;
  today: string;
  /** Has that day been logged already? */
  isTaken: (day: string) => boolean;
  onLog: (body: PlanLogBody) => void;
  backLabel: string;
  onBack: () => void;
};

function problemWith(day: string, { today, isTaken }: Pick<LogFormProps, "today" | "isTaken">): string | undefined {
  if (!day) return "Choose the day";
  if (day > today) return "That day has not come yet";
  if (day < addDays(today, -oldestLogDays)) return "That is more than a year ago";
  return isTaken(day) ? "That day is logged already: change it in History" : undefined;
}

/** What one tells of an exercise once it is done, today or on an earlier day. */
export function LogForm({ itemId, planned, start, today, isTaken, onLog, backLabel, onBack }: LogFormProps) {
  const name = useId();
  const [told, setTold] = useState(start);
  const [sets, setSets] = useState(String(start.sets));
  const set = (change: Partial<Told>) => setTold({ ...told, ...change });
  const number = Number(sets);
  const isPossible = sets !== "" && Number.isInteger(number) && number >= 0 && number <= mostSets;
  const dayProblem = problemWith(told.doneOn, { today, isTaken });

  const send = () => {
    if (!isPossible || dayProblem) return;
    const words = told.words?.trim() || null;
    onLog({ ...told, id: crypto.randomUUID(), itemId, sets: number, words, replaces: false });
  };
  return (
    <form
      className="flex max-w-measure flex-col gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <DayChoice day={told.doneOn} error={dayProblem} onChange={(doneOn) => set({ doneOn })} today={today} />
      <TextField
        className="max-w-40"
        error={isPossible ? undefined : `A whole number from 0 to ${mostSets}`}
        inputMode="numeric"
        label="Sets done"
        max={mostSets}
        min={0}
        note={planned !== null && `of ${planned}`}
        onChange={({ target }) => setSets(target.value)}
        type="number"
        value={sets}
      />
      <PainScale legend="Pain before" onChange={(painBefore) => set({ painBefore })} value={told.painBefore} />
      <PainScale legend="Pain after" onChange={(painAfter) => set({ painAfter })} value={told.painAfter} />
      <Fieldset legend="How was it?" note="optional">
        <div className="flex flex-wrap gap-s2">
          {difficulties.map((each) => (
            <Choice
              checked={told.difficulty === each}
              key={each}
              label={difficultyWords[each]}
              name={name}
              onChange={() => set({ difficulty: each })}
              type="radio"
            />
          ))}
        </div>
      </Fieldset>
      <TextArea
        label="A word"
        maxLength={500}
        note="optional, only you see it and whom you share the plan with"
        onChange={({ target }) => set({ words: target.value })}
        rows={2}
        value={told.words ?? ""}
      />
      <div className="flex flex-wrap gap-s2">
        <Button look="main" type="submit">
          Log it
        </Button>
        <Button look="quiet" onClick={onBack}>
          {backLabel}
        </Button>
      </div>
    </form>
  );
}
