import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { ProposalList } from "@/components/exercises/authoring/proposal-list";
import { PageSection } from "@/components/site/page-section";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listOwnProposals, listProposals } from "@/lib/exercise-proposals/queries";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Exercises to review", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function Queue({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/exercises/review");
  const query = cursorQuery.catch({ limit: 20 }).parse(await searchParams);
  const [page, own] = await Promise.all([orNull(listProposals(viewer, query)), listOwnProposals(viewer)]);
  if (!page) notFound();
  return (
    <>
      {page.items.length > 0 ? (
        <ProposalList proposals={page.items} />
      ) : (
        <EmptyState title="Nothing waits for a review">
          What somebody proposes stands here until it is decided.
        </EmptyState>
      )}
      <Pagination
        nextHref={page.nextCursor ? `/exercises/review?cursor=${encodeURIComponent(page.nextCursor)}` : null}
        nextLabel="More that waits"
      />
      {own.length > 0 && (
        <PageSection id="own" title="What you proposed">
          <ProposalList proposals={own} />
        </PageSection>
      )}
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        actions={
          <>
            <ButtonLink href="/exercises/new">Propose an exercise</ButtonLink>
            <ButtonLink href="/imported-exercises">Imported exercises</ButtonLink>
          </>
        }
        lead="New exercises and revisions, the oldest first. Nobody reviews their own."
        title="Exercises to review"
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Queue {...props} />
        </Suspense>
      </div>
    </div>
  );
}
