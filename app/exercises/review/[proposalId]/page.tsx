import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { ProposalPage } from "@/components/exercises/authoring/proposal-page";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { getProposal, getProposalPage } from "@/lib/exercise-proposals/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Review an exercise", robots: { index: false } };

type Props = { params: Promise<{ proposalId: string }> };

async function Review({ params }: Props) {
  const { proposalId } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`/exercises/review/${proposalId}`)}`);
  const id = z.uuid().safeParse(proposalId);
  const proposal = id.success ? await orNull(getProposal(viewer, id.data)) : null;
  if (!proposal) notFound();
  return <ProposalPage page={await getProposalPage(viewer, proposal.id)} proposal={proposal} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises/review", label: "Exercises to review" }]} />}
        title="Review an exercise"
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <Review {...props} />
      </Suspense>
    </div>
  );
}
