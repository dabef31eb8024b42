import { CautionCard } from "@/components/exercises/caution-card";
import { ExerciseDrawing } from "@/components/exercises/drawing";
import { ExerciseAside } from "@/components/exercises/exercise-aside";
import { ExerciseComments } from "@/components/exercises/exercise-comments";
import { Instructions } from "@/components/exercises/instructions";
import { ProgressionLadder } from "@/components/exercises/progression-ladder";
import { RecommendedIn } from "@/components/exercises/recommended-in";
import { ReferenceList } from "@/components/exercises/reference-list";
import { doseRows, equipmentText, goalWords, positionWords } from "@/components/exercises/words";
import { PageSection } from "@/components/site/page-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import type { CommentView } from "@/lib/comments/schema";
import type { ExercisePageView, RecommendationView } from "@/lib/exercises/schema";

type ExercisePageProps = {
  exercise: ExercisePageView;
  recommendations: readonly RecommendationView[];
  comments: readonly CommentView[];
};

/** The drawing and the usual dose: what somebody who comes back looks for. */
function AtAGlance({ exercise: { title, drawing, dose } }: { exercise: ExercisePageView }) {
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
          {doseRows(dose).map(([term, value]) => (
            <div className="contents" key={term}>
              <dt className="text-ink-soft">{term}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** An exercise: how to do it, how much, what it works, and who recommends it. */
export function ExercisePage({ exercise, recommendations, comments }: ExercisePageProps) {
  const { id, title, summary, goal, position, equipment, caution, easier, harder, references } = exercise;
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <article>
          <PageHeader
            above={<Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }]} />}
            facts={`${goalWords[goal]} · ${positionWords[position]} · ${equipmentText(equipment)}`}
            lead={summary}
            title={title}
          />
          <AtAGlance exercise={exercise} />
          <Instructions exercise={exercise} />
          <CautionCard caution={caution} />
          {easier.length + harder.length > 0 && (
            <PageSection id="ladder" title="Easier and harder">
              <ProgressionLadder easier={easier} exercise={exercise} harder={harder} />
            </PageSection>
          )}
          {references.length > 0 && (
            <PageSection id="references" title="References">
              <ReferenceList references={references} />
            </PageSection>
          )}
        </article>
        {recommendations.length > 0 && (
          <PageSection id="recommended" title="Recommended in">
            <RecommendedIn recommendations={recommendations} />
          </PageSection>
        )}
        <ExerciseComments comments={comments} postId={id} />
      </div>
      <ExerciseAside exercise={exercise} />
    </div>
  );
}
