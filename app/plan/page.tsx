import type { Metadata } from "next";
import { TodayPage } from "@/components/plans/today-page";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "My plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="My plan" />
      <TodayPage />
    </div>
  );
}
