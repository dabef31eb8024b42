import { WhoWasHelped } from "@/components/check-ins/who-was-helped";
import { ExerciseAside } from "@/components/exercises/exercise-aside";
import { ExerciseComments } from "@/components/exercises/exercise-comments";
import { ExerciseSheet } from "@/components/exercises/exercise-sheet";
import { RecommendedIn } from "@/components/exercises/recommended-in";
import { PageSection } from "@/components/site/page-section";
import { ButtonLink } from "@/components/ui/button";
import type { CommentView } from "@/lib/comments/schema";
import type { ExercisePageView, LadderRung, RecommendationView } from "@/lib/exercises/schema";

type ExercisePageProps = {
  exercise: ExercisePageView;
  /** What leads to it and where it leads. */
  ladder: readonly LadderRung[];
  recommendations: readonly RecommendationView[];
  comments: readonly CommentView[];
  /** Who was helped; null where too few reported. */
  outcomes: Parameters<typeof WhoWasHelped>[0]["outcomes"] | null;
};

function DoIt({ id }: { id: string }) {
  return (
    <div className="mt-s4" data-print="no">
      <ButtonLink href={`/plan/add?exercise=${id}`} prefetch={false} rel="nofollow">
        Add to my plan
      </ButtonLink>
    </div>
  );
}

/** An exercise: how to do it, how much, what it works, and who recommends it. */
export function ExercisePage({ exercise, ladder, recommendations, comments, outcomes }: ExercisePageProps) {
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <ExerciseSheet action={<DoIt id={exercise.id} />} exercise={exercise} ladder={ladder} />
        {outcomes && (
          <PageSection id="helped" title="Who was helped">
            <WhoWasHelped outcomes={outcomes} of="exercise" />
          </PageSection>
        )}
        {recommendations.length > 0 && (
          <PageSection id="recommended" title="Recommended in">
            <RecommendedIn recommendations={recommendations} />
          </PageSection>
        )}
        <ExerciseComments comments={comments} postId={exercise.id} />
      </div>
      <ExerciseAside exercise={exercise} />
    </div>
  );
}
