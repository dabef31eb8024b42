import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { Queue } from "@/components/credentials/queue";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { yearFrom } from "@/lib/credentials/expiry";
import { canReviewCredentials } from "@/lib/credentials/policy";
import { listApplications, listStanding } from "@/lib/credentials/queries";
import { now } from "@/lib/platform/clock";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Credentials", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const query = cursorQuery.extend({
  state: z.enum(["waiting", "standing"]).catch("waiting"),
  q: z.string().trim().max(60).catch(""),
});

async function Credentials({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation/credentials");
  if (canReviewCredentials(viewer) !== "allowed") {
    return (
      <EmptyState title="This page is for moderators">
        <p>They look practitioners up in their registers here.</p>
      </EmptyState>
    );
  }
  const { state, q, ...page } = query.catch({ state: "waiting", q: "", limit: 20 }).parse(await searchParams);
  const isStanding = state === "standing";
  const found = await orNull(isStanding ? listStanding(viewer, { ...page, q }) : listApplications(viewer, page));
  if (!found) notFound();
  const next = new URLSearchParams({ state, q, cursor: found.nextCursor ?? "" });
  return (
    <>
      <Queue
        isStanding={isStanding}
        items={found.items}
        q={q}
        viewerHandle={viewer.handle}
        yearFromNow={yearFrom(now())}
      />
      <Pagination nextHref={found.nextCursor && `/moderation/credentials?${next}`} nextLabel="More" />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        lead="Look each applicant up in the register that they name. The oldest application comes first; proofs are deleted once you have decided."
        title="Credentials"
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Credentials {...props} />
        </Suspense>
      </div>
    </div>
  );
}
