import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { SharedPlan } from "@/components/plans/shared-plan";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { getSharedPlan } from "@/lib/plans/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "A plan shown to you", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that whoever may not read it is told so by the status. */
export const instant = false;

type Props = { params: Promise<{ shareId: string }> };

export default async function Page({ params }: Props) {
  const { shareId } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=/plan/shared/${encodeURIComponent(shareId)}`);
  const isId = z.uuid().safeParse(shareId).success;
  const plan = isId ? await orNull(getSharedPlan(viewer, shareId)) : null;
  if (!plan) notFound();
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/plan/shared", label: "Plans shown to you" }]} />}
        title={`Plan of ${plan.member.name}`}
      />
      <SharedPlan shareId={plan.id} />
    </div>
  );
}
