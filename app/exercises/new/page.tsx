import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { CandidateForm } from "@/components/exercise-imports/candidate-form";
import { PractitionersOnly } from "@/components/exercises/authoring/practitioners-only";
import { ProposalForm } from "@/components/exercises/authoring/proposal-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { getCandidate } from "@/lib/exercise-imports/queries";
import { canPropose } from "@/lib/exercise-proposals/policy";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Propose an exercise", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The imported exercise of which one is made. */
const asked = z.object({ candidate: z.uuid() });

async function Desk({ searchParams }: Props) {
  const { data } = asked.safeParse(await searchParams);
  const viewer = await currentViewer();
  const here = data ? `/exercises/new?candidate=${data.candidate}` : "/exercises/new";
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  const verdict = canPropose(viewer);
  if (verdict !== "allowed") return <PractitionersOnly denied={verdict.denied} />;
  const topics = await listTopics(viewer);
  if (!data) return <ProposalForm revised={null} topics={topics} />;
  const candidate = await orNull(getCandidate(viewer, data.candidate));
  if (!candidate) notFound();
  return <CandidateForm candidate={candidate} topics={topics} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }]} />}
        lead={
          <>
            Another practitioner reviews it before anybody else sees it. You can also{" "}
            <a href="/imported-exercises">begin with an imported one</a>.
          </>
        }
        title="Propose an exercise"
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
