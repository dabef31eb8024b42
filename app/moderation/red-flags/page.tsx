import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { RuleList } from "@/components/red-flags/rule-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/platform/session";
import { canEditRules, canReviewRules } from "@/lib/red-flags/policy";
import { listAllRules } from "@/lib/red-flags/queries";

export const metadata: Metadata = { title: "Red flag rules", robots: { index: false } };

async function Rules() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation/red-flags");
  if (canReviewRules(viewer) !== "allowed") {
    return (
      <EmptyState title="This page is for moderators">
        <p>What the rules ask and say stands on the page “When to get help”.</p>
      </EmptyState>
    );
  }
  return <RuleList mayEdit={canEditRules(viewer) === "allowed"} rules={await listAllRules(viewer)} />;
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        lead="Signs that are asked for before posting and read out of what is written. Administrators edit them; a rule is saved only when its own examples behave."
        title="Red flag rules"
      />
      <Suspense>
        <Rules />
      </Suspense>
    </div>
  );
}
