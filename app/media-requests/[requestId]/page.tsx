import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { MediaRequest } from "@/components/media-requests/media-request";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { getMediaRequestFacts } from "@/lib/media-requests/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Private request", robots: { index: false } };

type Props = { params: Promise<{ requestId: string }> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function ForThoseTwo({ params }: Props) {
  const { requestId } = await params;
  if (!uuid.test(requestId)) notFound();
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/media-requests/${requestId}`);
  // What it holds is asked for by the browser, so that opening it is logged and no page of it is kept anywhere.
  if (!(await orNull(getMediaRequestFacts(viewer, requestId)))) notFound();
  return <MediaRequest id={requestId} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/media-requests", label: "Private requests" }]} />}
        title="Private request"
      />
      <div className="max-w-[44rem]">
        <Suspense>
          <ForThoseTwo {...props} />
        </Suspense>
      </div>
    </div>
  );
}
