import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { ProposalForm } from "@/components/exercises/authoring/proposal-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { canRevise } from "@/lib/exercise-proposals/policy";
import { getRevisionSource } from "@/lib/exercise-proposals/queries";
import { orNull } from "@/lib/platform/errors";
import { reasonText } from "@/lib/platform/http/reasons";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Revise an exercise", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

async function Desk({ params }: Props) {
  const { slug } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`/exercises/${slug}/edit`)}`);
  const source = await orNull(getRevisionSource(viewer, slug));
  if (!source) notFound();
  const verdict = canRevise(viewer, source);
  if (verdict !== "allowed")
    return <EmptyState title="This is for practitioners">{reasonText(verdict.denied)}</EmptyState>;
  const { id, base, content, open } = source;
  return (
    <>
      {open && (
        <Notice className="mb-s5 max-w-[48rem]" title="Your revision waits for a review">
          <p>
            What you hand in now replaces it.
            {open.base !== base && ` It was written on version ${open.base}; version ${base} stands meanwhile.`}
          </p>
        </Notice>
      )}
      <ProposalForm key={id} revised={{ id, slug, base, content, open }} topics={await listTopics(viewer)} />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }]} />}
        lead="The exercise stays as it is until another practitioner has reviewed what you change."
        title="Revise an exercise"
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
