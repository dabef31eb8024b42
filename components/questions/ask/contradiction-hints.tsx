"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { placesOf } from "@/components/questions/ask/places-of";
import { type AskField, type StepId, stepOf } from "@/components/questions/ask/steps";
import { ageWords, beginningWords, courseWords, pregnancyWords, sideWords } from "@/components/questions/words";
import { Button } from "@/components/ui/button";
import { type Contradiction, contradictionsOf } from "@/lib/questions/contradictions";
import type { PlaceBody, QuestionDraft } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

const saidIn = { title: "In the title", markdown: "In your own words", onset: "In when it began" };
const turnWords = { TURNED_IN: "turned in", TURNED_OUT: "turned out" } as const;

type Chosen = { field: Contradiction["chosen"]["field"]; words: string; change: string };

const placeWords = ({ region, side, kinds }: PlaceBody, names: ReadonlyMap<string, string>): string => {
  const turn = kinds.find((kind) => kind === "TURNED_IN" || kind === "TURNED_OUT");
  return [names.get(region) ?? region, sideWords[side], turn && turnWords[turn]].filter(Boolean).join(", ");
};

function chosenWords({ chosen }: Contradiction, draft: QuestionDraft, names: ReadonlyMap<string, string>): Chosen {
  const { field, places } = chosen;
  const { beginning, course, pregnancy, ageBand, onsetDate } = draft;
  const words = {
    where: `marked is ${places.map((place) => placeWords(place, names)).join("; ")}`,
    onsetDate: `the date is ${onsetDate?.on.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[onsetDate.precision])}`,
    beginning: `it began ${beginning ? beginningWords[beginning] : ""}`,
    course: `since then it is ${course ? courseWords[course] : ""}`,
    pregnancy: `chosen is “${pregnancy ? pregnancyWords[pregnancy] : ""}”`,
    ageBand: `your age is ${ageBand ? ageWords[ageBand] : ""}`,
    painMoving: `the pain is ${Math.max(draft.painMoving ?? 0, draft.painAtRest ?? 0)} of 10`,
  };
  const changes = {
    where: "Look at the places",
    onsetDate: "Look at the date",
    beginning: "Look at how it began",
    course: "Look at how it went on",
    pregnancy: "Look at pregnancy or birth",
    ageBand: "Look at your age",
    painMoving: "Look at the pain",
  };
  return { field, words: words[field], change: changes[field] };
}

const keyOf = ({ said, chosen }: Contradiction) => `${said.field} ${said.quote} ${chosen.field}`;

/** The contradictions that have not been put aside, and how to put one aside. */
export function useContradictions(draft: QuestionDraft) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [aside, setAside] = useState<readonly string[]>([]);
  const found = contradictionsOf({ ...draft, where: placesOf(draft) }, today);
  return {
    contradictions: found.filter((each) => !aside.includes(keyOf(each))),
    putAside: (each: Contradiction) => setAside((keys) => [...keys, keyOf(each)]),
  };
}

type ContradictionHintsProps = ReturnType<typeof useContradictions> & {
  /** The step under which they are shown: the last one shows all. */
  step: StepId;
  regions: readonly TopicView[];
  goToField: (field: AskField) => void;
};

/** Gentle hints: two things that hardly fit together, both readings, and the way to either. Nothing is held up. */
export function ContradictionHints({ contradictions, putAside, step, regions, goToField }: ContradictionHintsProps) {
  const { getValues } = useFormContext<QuestionDraft>();
  const names = new Map(regions.map(({ slug, name }) => [slug, name]));
  const here = contradictions.filter(({ chosen }) => step === "check" || stepOf(chosen.field).id === step);
  return (
    <div role="status" className="flex flex-col gap-s3 empty:hidden">
      {here.map((each) => {
        const { said } = each;
        const { field, words, change } = chosenWords(each, getValues(), names);
        return (
          <div key={keyOf(each)} className="rounded-card bg-waiting-wash px-s4 py-s3">
            <p className="font-semibold text-waiting">Do these two fit together?</p>
            <p className="max-w-measure wrap-anywhere">
              {saidIn[said.field]} you write “{said.quote}”; {words}. If both are true, leave them.
            </p>
            <div className="mt-s3 mb-s1 flex flex-wrap gap-s2">
              <Button size="sm" onClick={() => goToField(said.field)}>
                Look at the words
              </Button>
              <Button size="sm" onClick={() => goToField(field)}>
                {change}
              </Button>
              <Button size="sm" look="quiet" onClick={() => putAside(each)}>
                Both are true
              </Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
