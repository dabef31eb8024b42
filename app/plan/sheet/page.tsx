import type { Metadata } from "next";
import { SheetPage } from "@/components/plans/sheet-page";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Sheet of my plan", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="My plan" />
      <SheetPage />
    </div>
  );
}
