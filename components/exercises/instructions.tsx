import { PageSection } from "@/components/site/page-section";
import type { ExercisePageView } from "@/lib/exercises/schema";

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <PageSection id={id} title={title}>
      <ul className="flex max-w-measure list-disc flex-col gap-s2 ps-s5 marker:text-ink-soft">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </PageSection>
  );
}

export function Instructions({ exercise: { steps, cues, mistakes } }: { exercise: ExercisePageView }) {
  return (
    <>
      <PageSection id="how-to" title="How to do it">
        <ol className="flex max-w-measure list-decimal flex-col gap-s3 ps-s5 marker:text-ink-soft marker:tabular-nums">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </PageSection>
      <Points id="focus" points={cues} title="What to think of" />
      <Points id="mistakes" points={mistakes} title="What goes wrong" />
    </>
  );
}
