import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { ActList } from "@/components/moderation/act-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { canReadLog } from "@/lib/moderation/policy";
import { listActs } from "@/lib/moderation/queries";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Log of moderation", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function Log({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation/log");
  if (canReadLog(viewer) !== "allowed") {
    return (
      <EmptyState title="This log is for moderators">
        <p>It shows them what each of them did.</p>
      </EmptyState>
    );
  }
  const page = await orNull(listActs(viewer, cursorQuery.catch({ limit: 20 }).parse(await searchParams)));
  if (!page) notFound();
  if (page.items.length === 0) {
    return (
      <EmptyState title="Nothing filed yet">
        <p>Each act of moderation will stand here.</p>
      </EmptyState>
    );
  }
  const next = new URLSearchParams({ cursor: page.nextCursor ?? "" });
  return (
    <>
      <ActList acts={page.items} />
      <Pagination nextHref={page.nextCursor ? `/moderation/log?${next}` : null} nextLabel="Older acts" />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Log of moderation"
        lead="Who did what, about which contribution or credential and when, the newest first. A look at who asked without their name stands here too."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Log {...props} />
        </Suspense>
      </div>
    </div>
  );
}
