import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { CandidateCard } from "@/components/exercise-imports/candidate-card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { canReadCandidates } from "@/lib/exercise-imports/policy";
import { listCandidates } from "@/lib/exercise-imports/queries";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Imported exercises", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

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
  const page = await orNull(listCandidates(viewer, cursorQuery.catch({ limit: 20 }).parse(await searchParams)));
  if (!page) notFound();
  if (page.items.length === 0) {
    return (
      <EmptyState title="Nothing is held">
        <p>What an operator imports from another library stands here until somebody has looked at it.</p>
      </EmptyState>
    );
  }
  const next = new URLSearchParams({ cursor: page.nextCursor ?? "" });
  return (
    <>
      <ul>
        {page.items.map((candidate) => (
          <CandidateCard candidate={candidate} key={candidate.id} />
        ))}
      </ul>
      <Pagination nextHref={page.nextCursor ? `/imported-exercises?${next}` : null} nextLabel="More" />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Imported exercises"
        lead="From other libraries, held for review: in no list, no search and no answer until one is written as an exercise of ours."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Candidates {...props} />
        </Suspense>
      </div>
    </div>
  );
}
