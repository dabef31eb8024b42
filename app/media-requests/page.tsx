import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { RequestList } from "@/components/media-requests/request-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listMediaRequests } from "@/lib/media-requests/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Private requests", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function Requests({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/media-requests");
  const { cursor } = await searchParams;
  const first = { limit: 20 };
  const given = typeof cursor === "string" ? { ...first, cursor } : first;
  const page = (await orNull(listMediaRequests(viewer, given))) ?? (await listMediaRequests(viewer, first));
  return (
    <>
      <RequestList requests={page.items} />
      <Pagination
        previousHref={null}
        nextHref={page.nextCursor ? `/media-requests?cursor=${encodeURIComponent(page.nextCursor)}` : null}
      />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Private requests"
        lead="Photos and clips that a practitioner asked for, and nobody else sees."
      />
      <div className="max-w-[44rem]">
        <Suspense>
          <Requests {...props} />
        </Suspense>
      </div>
    </div>
  );
}
