"use client";

import { useId, useState } from "react";
import { PainScale } from "@/components/plans/pain-scale";
import { difficultyWords } from "@/components/plans/words";
import { Button } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import type { Difficulty, PlanItemView, PlanLogBody } from "@/lib/plans/schema";

const difficulties: readonly Difficulty[] = ["TOO_EASY", "RIGHT", "TOO_HARD"];
const mostSets = 40;

type LogFormProps = {
  item: PlanItemView;
  today: string;
  /** Sets that the timer counted. */
  sets: number;
  onLog: (body: PlanLogBody) => void;
  onBack: () => void;
};

/** What one tells of an exercise once it is done. */
export function LogForm({ item, today, sets: counted, onLog, onBack }: LogFormProps) {
  const name = useId();
  const [sets, setSets] = useState(String(counted));
  const [painBefore, setPainBefore] = useState<number | null>(null);
  const [painAfter, setPainAfter] = useState<number | null>(null);
  const [difficulty, setDifficulty] = useState<Difficulty | null>(null);
  const [words, setWords] = useState("");
  const number = Number(sets);
  const isPossible = sets !== "" && Number.isInteger(number) && number >= 0 && number <= mostSets;

  const send = () => {
    if (!isPossible) return;
    const told = { painBefore, painAfter, difficulty, words: words.trim() || null };
    onLog({ id: crypto.randomUUID(), itemId: item.id, doneOn: today, sets: number, ...told, replaces: false });
  };
  return (
    <form
      className="flex max-w-measure flex-col gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        className="max-w-40"
        error={isPossible ? undefined : `A whole number from 0 to ${mostSets}`}
        inputMode="numeric"
        label="Sets done"
        max={mostSets}
        min={0}
        note={`of ${item.dose.sets}`}
        onChange={({ target }) => setSets(target.value)}
        type="number"
        value={sets}
      />
      <PainScale legend="Pain before" onChange={setPainBefore} value={painBefore} />
      <PainScale legend="Pain after" onChange={setPainAfter} value={painAfter} />
      <Fieldset legend="How was it?" note="optional">
        <div className="flex flex-wrap gap-s2">
          {difficulties.map((each) => (
            <Choice
              checked={difficulty === each}
              key={each}
              label={difficultyWords[each]}
              name={name}
              onChange={() => setDifficulty(each)}
              type="radio"
            />
          ))}
        </div>
      </Fieldset>
      <TextArea
        label="A word"
        maxLength={500}
        note="optional, only you see it and whom you share the plan with"
        onChange={({ target }) => setWords(target.value)}
        rows={2}
        value={words}
      />
      <div className="flex flex-wrap gap-s2">
        <Button look="main" type="submit">
          Log it
        </Button>
        <Button look="quiet" onClick={onBack}>
          Back to the timer
        </Button>
      </div>
    </form>
  );
}
