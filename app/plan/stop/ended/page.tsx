import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Reminders stopped", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader lead="Your plan stays as it is." title="No more reminders" />
      <p>To be reminded again, open your plan and choose Settings.</p>
    </div>
  );
}
