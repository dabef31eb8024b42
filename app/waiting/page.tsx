import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { TopicSelect } from "@/components/topics/topic-select";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { WaitingList } from "@/components/waiting/waiting-list";
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
  const [page, topics] = await Promise.all([listWaiting(viewer, filters), listTopics(viewer)]);
  const next = new URLSearchParams({
    ...(filters.topic ? { topic: filters.topic } : {}),
    ...(filters.region ? { region: filters.region } : {}),
    cursor: page.nextCursor ?? "",
  });
  return (
    <>
      <form
        action="/waiting"
        className="mb-s5 grid items-end gap-s3 sm:grid-cols-[1fr_1fr_auto]"
        aria-label="Filter the waiting list"
      >
        <TopicSelect
          label="Where"
          name="region"
          any="Anywhere"
          value={filters.region}
          topics={topics.filter((topic) => topic.kind === "REGION")}
        />
        <TopicSelect
          label="Topic"
          name="topic"
          any="Any topic"
          value={filters.topic}
          topics={topics.filter((topic) => topic.kind !== "REGION")}
        />
        <Button type="submit">Show</Button>
      </form>
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
        lead="What waits longest comes first: questions without an answer, and comments that ask."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Waiting {...props} />
        </Suspense>
      </div>
    </div>
  );
}
