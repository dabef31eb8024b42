import { candidatesHref } from "@/components/exercise-imports/candidate-address";
import { CandidateCard } from "@/components/exercise-imports/candidate-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { CandidateFilter, CandidateView } from "@/lib/exercise-imports/schema";
import type { Page } from "@/lib/platform/cursor";

const empty: Record<CandidateFilter["state"], readonly [title: string, words: string]> = {
  held: [
    "Nothing is held",
    "What an operator imports from another library stands here until somebody has looked at it.",
  ],
  made: ["No exercise was made of one yet", "What practitioners make of imported records is found here again."],
  dismissed: [
    "Nothing was dismissed",
    "What is not for our readers stands here, with the reason, and can be brought back.",
  ],
};

type CandidateListProps = { filter: CandidateFilter; page: Page<CandidateView>; mayMake: boolean };

/** Imported exercises under each other, a page at a time. */
export function CandidateList({ filter, page: { items, nextCursor }, mayMake }: CandidateListProps) {
  if (items.length === 0) {
    if (filter.q || filter.source) {
      return (
        <EmptyState
          action={<ButtonLink href={candidatesHref({ state: filter.state })}>Show all of them</ButtonLink>}
          title="None fits this"
        >
          Leave a word out, or look in any library.
        </EmptyState>
      );
    }
    const [title, words] = empty[filter.state];
    return <EmptyState title={title}>{words}</EmptyState>;
  }
  return (
    <>
      <ul>
        {items.map((candidate) => (
          <CandidateCard candidate={candidate} key={candidate.id} mayMake={mayMake} />
        ))}
      </ul>
      <Pagination nextHref={nextCursor && candidatesHref(filter, nextCursor)} nextLabel="More" />
    </>
  );
}
