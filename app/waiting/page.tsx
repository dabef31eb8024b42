import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { WaitingFilter } from "@/components/waiting/waiting-filter";
import { WaitingList } from "@/components/waiting/waiting-list";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";
import { canSeeWaiting } from "@/lib/waiting/policy";
import { listWaiting } from "@/lib/waiting/queries";
import { waitingFilters } from "@/lib/waiting/schema";

export const metadata: Metadata = { title: "Waiting list", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function Waiting({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/waiting");
  if (canSeeWaiting(viewer) !== "allowed") {
    return (
      <EmptyState title="This list is for practitioners">
        <p>It shows them what waits for an answer. You find the same questions among all the others.</p>
      </EmptyState>
    );
  }
  const filters = waitingFilters.catch({ limit: 20 }).parse(await searchParams);
  const [page, topics] = await Promise.all([orNull(listWaiting(viewer, filters)), listTopics(viewer)]);
  if (!page) notFound();
  const next = new URLSearchParams({
    ...(filters.topic ? { topic: filters.topic } : {}),
    ...(filters.region ? { region: filters.region } : {}),
    cursor: page.nextCursor ?? "",
  });
  return (
    <>
      <WaitingFilter filters={filters} topics={topics} />
      {page.items.length > 0 ? (
        <WaitingList items={page.items} />
      ) : (
        <EmptyState title="Nothing waits here">
          <p>Every question that fits has been answered.</p>
        </EmptyState>
      )}
      <Pagination nextHref={page.nextCursor ? `/waiting?${next}` : null} nextLabel="More that waits" />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Waiting list"
        lead="Red flags come first, then what waits longest: questions without an answer, and comments that ask."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Waiting {...props} />
        </Suspense>
      </div>
    </div>
  );
}
