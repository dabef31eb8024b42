import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { RuleForm } from "@/components/red-flags/rule-form";
import { careWords } from "@/components/red-flags/words";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/platform/session";
import { canEditRules } from "@/lib/red-flags/policy";
import { listAllRules } from "@/lib/red-flags/queries";

export const metadata: Metadata = { title: "Edit a red flag rule", robots: { index: false } };

type Props = { params: Promise<{ ruleId: string }> };

async function Rule({ params }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation/red-flags");
  if (canEditRules(viewer) !== "allowed") notFound();
  const { ruleId } = await params;
  const rule = (await listAllRules(viewer)).find((each) => each.id === ruleId);
  if (!rule) notFound();
  return (
    <>
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/moderation/red-flags", label: "Red flag rules" }]} />}
        facts={careWords[rule.level].short}
        title={`${rule.id} ${rule.title}`}
      />
      <RuleForm rule={rule} />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <Suspense>
        <Rule {...props} />
      </Suspense>
    </div>
  );
}
