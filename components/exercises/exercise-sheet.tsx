import type { ReactNode } from "react";
import { CautionCard } from "@/components/exercises/caution-card";
import { CreditLine } from "@/components/exercises/credit-line";
import { ExerciseDrawing } from "@/components/exercises/drawing";
import { ExerciseVideoPart } from "@/components/exercises/exercise-video";
import { Instructions } from "@/components/exercises/instructions";
import { neighbourRungs, ProgressionLadder } from "@/components/exercises/progression-ladder";
import { ReferenceList } from "@/components/exercises/reference-list";
import { doseRows, equipmentText, goalWords, positionWords } from "@/components/exercises/words";
import { PageSection } from "@/components/site/page-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import type { ExercisePageView, LadderRung } from "@/lib/exercises/schema";

/** The drawing and the usual dose: what somebody who comes back looks for. */
function AtAGlance({ exercise, action }: Pick<ExerciseSheetProps, "exercise" | "action">) {
  const { title, drawing, dose, tempo } = exercise;
  return (
    <div className="mb-s6 grid gap-s5 sm:grid-cols-2">
      {drawing && (
        <div className="rounded-card bg-accent-wash p-s4">
          <ExerciseDrawing drawing={drawing} label={`Drawing: ${title}`} />
        </div>
      )}
      <section aria-labelledby="dose">
        <h2 className="mb-s2 font-sans text-step-0 tracking-normal" id="dose">
          Usual dose
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-s5 gap-y-s1 tabular-nums">
          {doseRows(dose, tempo).map(([term, value]) => (
            <div className="contents" key={term}>
              <dt className="text-ink-soft">{term}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        {action}
      </section>
    </div>
  );
}

type ExerciseSheetProps = {
  exercise: ExercisePageView;
  /** The whole ladder; its direct neighbours when left out. */
  ladder?: readonly LadderRung[];
  /** The steps that lead here, the exercise's own page last where this is another. */
  crumbs?: readonly { label: string; href: string }[];
  /** What a reader can do with it at once, below the dose. */
  action?: ReactNode;
  /** What to know before reading on. */
  notice?: ReactNode;
  /** Shown inside another page, which has its own title and way back. */
  isPreview?: boolean;
};

type HeadProps = Pick<ExerciseSheetProps, "exercise" | "crumbs" | "isPreview">;

function Head({ exercise, crumbs = [], isPreview = false }: HeadProps) {
  const { title, summary, goal, position, equipment } = exercise;
  const facts = `${goalWords[goal]} · ${positionWords[position]} · ${equipmentText(equipment)}`;
  if (isPreview) {
    return (
      <header className="mb-s5 flex flex-col gap-s3">
        <h3 className="text-step-2">{title}</h3>
        <p className="max-w-[54ch] text-ink-soft">{summary}</p>
        <p className="text-ink-soft text-step--1">{facts}</p>
      </header>
    );
  }
  const above = <Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }, ...crumbs]} />;
  return <PageHeader above={above} facts={facts} lead={summary} title={title} />;
}

/** An exercise as it is done: what stands on its page, on a version's and in a preview. */
export function ExerciseSheet(props: ExerciseSheetProps) {
  const { exercise, ladder, crumbs = [], action, notice, isPreview = false } = props;
  const rungs = ladder ?? neighbourRungs(exercise.easier, exercise.harder);
  return (
    <article>
      <Head crumbs={crumbs} exercise={exercise} isPreview={isPreview} />
      {notice}
      <AtAGlance action={action} exercise={exercise} />
      {exercise.video && <ExerciseVideoPart title={exercise.title} video={exercise.video} />}
      <Instructions exercise={exercise} />
      <CautionCard exercise={exercise} />
      {rungs.length > 0 && (
        <PageSection id="ladder" title="Easier and harder">
          <ProgressionLadder exercise={exercise} rungs={rungs} />
        </PageSection>
      )}
      {exercise.references.length > 0 && (
        <PageSection id="references" title="References">
          <ReferenceList references={exercise.references} />
        </PageSection>
      )}
      {exercise.adaptedFrom && <CreditLine credit={exercise.adaptedFrom} />}
    </article>
  );
}
