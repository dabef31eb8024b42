import { contraindicationWords } from "@/components/exercises/words";
import { Card } from "@/components/ui/card";
import type { ExercisePageView } from "@/lib/exercises/schema";

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3 className="mt-s4 mb-s1 font-sans text-step--1 tracking-normal">{title}</h3>
      <ul className="flex max-w-measure list-disc flex-col gap-s1 ps-s5 marker:text-ink-soft">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** When to stop an exercise, whom it is not for, and when to ask somebody first. */
export function CautionCard({ exercise }: { exercise: ExercisePageView }) {
  const { caution, stopRules, contraindications, notFor } = exercise;
  return (
    <Card aria-labelledby="caution" as="section" className="break-inside-avoid" edge="endorsed">
      <h2 className="mb-s2 font-sans text-endorsed text-step-0 tracking-normal" id="caution">
        Take care
      </h2>
      <p className="max-w-measure">{caution}</p>
      <Points points={stopRules} title="Stop when" />
      <Points
        points={[...contraindications.map((each) => contraindicationWords[each]), ...notFor]}
        title="Not without asking a clinician first"
      />
    </Card>
  );
}
