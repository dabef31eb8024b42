import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { ReadablePlans } from "@/components/plans/readable-plans";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Plans shown to you", robots: { index: false } };

async function SignedIn() {
  if (!(await currentViewer())) redirect("/sign-in?next=/plan/shared");
  return <ReadablePlans />;
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Plans shown to you" />
      <Suspense>
        <SignedIn />
      </Suspense>
    </div>
  );
}
