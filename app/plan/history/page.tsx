import type { Metadata } from "next";
import { HistoryPage } from "@/components/plans/history-page";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "History of my plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="My plan" />
      <HistoryPage />
    </div>
  );
}
