import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { RequestForm } from "@/components/media-requests/request-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canRequestMedia } from "@/lib/media-requests/policy";
import { getAskableThread } from "@/lib/media-requests/queries";
import { orNull } from "@/lib/platform/errors";
import { reasonText } from "@/lib/platform/http/reasons";
import { currentViewer } from "@/lib/platform/session";
import { postPath } from "@/lib/posts/schema";

export const metadata: Metadata = { title: "Ask for photos or a clip", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function Asking({ searchParams }: Props) {
  const { question } = await searchParams;
  const id = typeof question === "string" && uuid.test(question) ? question : null;
  if (!id) notFound();
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`/media-requests/new?question=${id}`)}`);
  const thread = await orNull(getAskableThread(viewer, id));
  if (!thread) notFound();
  const verdict = canRequestMedia(viewer, thread);
  return (
    <div className="flex flex-col gap-s4">
      <Breadcrumb steps={[{ href: postPath(thread), label: thread.title }]} />
      {verdict === "allowed" ? (
        <RequestForm question={{ id, path: postPath(thread) }} />
      ) : (
        <Notice tone="info">{reasonText(verdict.denied)}</Notice>
      )}
    </div>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Ask for photos or a clip"
        lead="For your eyes alone: nobody in the thread sees the request or what comes of it."
      />
      <div className="max-w-[44rem]">
        <Suspense>
          <Asking {...props} />
        </Suspense>
      </div>
    </div>
  );
}
