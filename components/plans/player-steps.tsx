import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { PlanExerciseView } from "@/lib/plans/schema";

/** How an exercise is done, while it is done. */
export function PlayerSteps({ exercise }: { exercise: PlanExerciseView | null }) {
  if (!exercise)
    return (
      <p className="max-w-measure text-ink-soft">
        This exercise is not shown on the site any more. Its dose is kept here; ask whoever gave it to you before you go
        on without its steps.
      </p>
    );
  const { steps, cues, caution, stopRules, path, isRevised } = exercise;
  return (
    <>
      <h3 className="mb-s2 font-sans text-step-0 tracking-normal">How to do it</h3>
      <ol className="mb-s4 flex max-w-measure list-decimal flex-col gap-s2 ps-s5 marker:text-ink-soft">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {cues.length > 0 && (
        <>
          <h3 className="mb-s2 font-sans text-step-0 tracking-normal">What to think of</h3>
          <ul className="mb-s4 flex max-w-measure list-disc flex-col gap-s1 ps-s5 marker:text-ink-soft">
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ul>
        </>
      )}
      <Card as="section" edge="endorsed">
        <h3 className="mb-s2 font-sans text-endorsed text-step-0 tracking-normal">Take care</h3>
        <p className="max-w-measure">{caution}</p>
        {stopRules.length > 0 && (
          <>
            <p className="mt-s3 font-semibold text-step--1">Stop when</p>
            <ul className="flex max-w-measure list-disc flex-col gap-s1 ps-s5 marker:text-ink-soft">
              {stopRules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <p className="mt-s4 text-step--1">
        <Link href={path}>The exercise’s own page</Link>
        {isRevised && ": it has been revised since; your plan keeps what was given to you."}
      </p>
    </>
  );
}
