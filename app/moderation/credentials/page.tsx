import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { Queue } from "@/components/credentials/queue";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { yearFrom } from "@/lib/credentials/expiry";
import { canReviewCredentials } from "@/lib/credentials/policy";
import { listQueue } from "@/lib/credentials/queries";
import { queueQuery } from "@/lib/credentials/schema";
import { now } from "@/lib/platform/clock";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Credentials", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const query = cursorQuery.extend(queueQuery.shape);

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
  // The form sends "any state" as nothing; an address that was typed wrong is the queue.
  const given = Object.entries(await searchParams).filter(([, value]) => value !== "");
  const asked = query.catch({ state: "waiting", q: "", limit: 20 }).parse(Object.fromEntries(given));
  const { state, q, status } = asked;
  const found = await orNull(listQueue(viewer, asked));
  if (!found) notFound();
  const next = new URLSearchParams({ state, q, status: status ?? "", cursor: found.nextCursor ?? "" });
  return (
    <>
      <Queue
        items={found.items}
        q={q}
        state={state}
        status={status ?? null}
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
