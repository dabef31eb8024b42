import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { PractitionersOnly } from "@/components/exercises/authoring/practitioners-only";
import { ProposalForm } from "@/components/exercises/authoring/proposal-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { canPropose } from "@/lib/exercise-proposals/policy";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Propose an exercise", robots: { index: false } };

async function Desk() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/exercises/new");
  const verdict = canPropose(viewer);
  if (verdict !== "allowed") return <PractitionersOnly denied={verdict.denied} />;
  return <ProposalForm revised={null} topics={await listTopics(viewer)} />;
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }]} />}
        lead="Another practitioner reviews it before anybody else sees it."
        title="Propose an exercise"
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <Desk />
      </Suspense>
    </div>
  );
}
