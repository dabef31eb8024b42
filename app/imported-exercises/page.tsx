import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { CandidateFilters } from "@/components/exercise-imports/candidate-filters";
import { CandidateList } from "@/components/exercise-imports/candidate-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { canReadCandidates } from "@/lib/exercise-imports/policy";
import { listCandidates } from "@/lib/exercise-imports/queries";
import { candidateQuery } from "@/lib/exercise-imports/schema";
import { canPropose } from "@/lib/exercise-proposals/policy";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Imported exercises", robots: { index: false } };

type Query = Record<string, string | string[] | undefined>;

/** A form sends its empty fields as well. */
const withoutBlanks = (query: Query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));

type Props = { searchParams: Promise<Query> };

async function Candidates({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/imported-exercises");
  if (canReadCandidates(viewer) !== "allowed") {
    return (
      <EmptyState title="This list is for practitioners">
        <p>They make exercises for the library of what other libraries hold.</p>
      </EmptyState>
    );
  }
  const query = candidateQuery.catch({ state: "held", limit: 20 }).parse(withoutBlanks(await searchParams));
  const { cursor: _cursor, limit: _limit, ...filter } = query;
  const page = await orNull(listCandidates(viewer, query));
  if (!page) notFound();
  return (
    <>
      <CandidateFilters filter={filter} />
      <CandidateList filter={filter} mayMake={canPropose(viewer) === "allowed"} page={page} />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises/review", label: "Exercises to review" }]} />}
        title="Imported exercises"
        lead="From other libraries: in no list, no search and no answer until one is written as an exercise of ours and reviewed."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Candidates {...props} />
        </Suspense>
      </div>
    </div>
  );
}
