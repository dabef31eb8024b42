import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { QueueList } from "@/components/moderation/queue-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { countApplications } from "@/lib/credentials/queries";
import { canReadLog } from "@/lib/moderation/policy";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Moderation", robots: { index: false } };

async function Queues() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation");
  if (canReadLog(viewer) !== "allowed") {
    return (
      <EmptyState title="This page is for moderators">
        <p>It shows them what waits to be looked at.</p>
      </EmptyState>
    );
  }
  return <QueueList waiting={{ "/moderation/credentials": await countApplications(viewer) }} />;
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Moderation" lead="What waits to be looked at, and what was done." />
      <div className="max-w-[50rem]">
        <Suspense>
          <Queues />
        </Suspense>
      </div>
    </div>
  );
}
