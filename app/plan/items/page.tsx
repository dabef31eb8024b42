import type { Metadata } from "next";
import { ItemsPage } from "@/components/plans/items-page";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Exercises of my plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="My plan" />
      <ItemsPage />
    </div>
  );
}
