import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { loadPace } from "@/app/questions/load-pace";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { WaitingPart } from "@/components/waiting/waiting-part";
import { isPractitioner } from "@/lib/platform/actor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";
import { canSeeWaiting } from "@/lib/waiting/policy";
import { countTabs, listWaiting } from "@/lib/waiting/queries";
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
  const filters = waitingFilters.catch({ limit: 20, tab: "waiting" }).parse(await searchParams);
  const [page, counts, topics, pace] = await Promise.all([
    orNull(listWaiting(viewer, filters)),
    countTabs(viewer),
    listTopics(viewer),
    loadPace(),
  ]);
  if (!page) notFound();
  const found = { filters, page, counts, topics, pace };
  return <WaitingPart {...found} isPractitioner={isPractitioner(viewer)} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Waiting list"
        lead="Red flags come first, then what fits your practice and waits longest: questions without an answer, and comments that ask."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Waiting {...props} />
        </Suspense>
      </div>
    </div>
  );
}
