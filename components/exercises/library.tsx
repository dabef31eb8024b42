import { ExerciseList } from "@/components/exercises/exercise-card";
import { FilterForm } from "@/components/exercises/filter-form";
import { filterWords, libraryHref } from "@/components/exercises/library-address";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { ExerciseFilter, ExerciseView } from "@/lib/exercises/schema";
import type { Page } from "@/lib/platform/cursor";
import type { TopicView } from "@/lib/topics/schema";

type LibraryProps = {
  filter: ExerciseFilter;
  /** Not the first page. */
  isLater: boolean;
  page: Page<ExerciseView>;
  regions: readonly TopicView[];
  muscles: readonly TopicView[];
};

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No exercises yet">Practitioners link exercises in their answers from here.</EmptyState>;
  return (
    <EmptyState
      action={<ButtonLink href="/exercises">Show all exercises</ButtonLink>}
      title="No exercise fits all of this"
    >
      Leave one of the choices out, or start again from the whole library.
    </EmptyState>
  );
}

/** The exercise library, narrowed by what its address says. */
export function Library({ filter, isLater, page: { items, nextCursor }, regions, muscles }: LibraryProps) {
  return (
    <div className="column">
      <PageHeader
        lead="Each with how to do it, how much is usual, and what to watch for. Practitioners link them in their answers."
        title="Exercises"
      />
      <FilterForm filter={filter} muscles={muscles} regions={regions} />
      <h2 className="sr-only">Exercises found</h2>
      {items.length > 0 ? <ExerciseList exercises={items} /> : <Nothing isNarrowed={filterWords(filter).length > 0} />}
      <div className="mt-s5">
        <Pagination
          nextHref={nextCursor && libraryHref(filter, nextCursor)}
          previousHref={isLater ? libraryHref(filter) : null}
          previousLabel="First page"
        />
      </div>
      <p className="mt-s5 text-ink-soft text-step--1" data-print="no">
        For practitioners: <a href="/exercises/new">propose an exercise</a>,{" "}
        <a href="/imported-exercises">make one of what was imported</a>, or{" "}
        <a href="/exercises/review">review what others propose</a>.
      </p>
    </div>
  );
}
