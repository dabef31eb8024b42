import type { Metadata } from "next";
import { SettingsPage } from "@/components/plans/settings-page";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Reminders and sharing of my plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="My plan" />
      <SettingsPage />
    </div>
  );
}
