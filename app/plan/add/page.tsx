import type { Metadata } from "next";
import { Suspense } from "react";
import { AddToPlan } from "@/components/plans/add-to-plan";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Add to my plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Add to my plan" />
      <Suspense>
        <AddToPlan />
      </Suspense>
    </div>
  );
}
