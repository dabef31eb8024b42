import type { Metadata } from "next";
import { DraftList } from "@/components/drafts/draft-list";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Drafts", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        title="Drafts"
        lead="What you have begun to write and not posted. Nobody sees it but you, on this device and in your account."
      />
      <div className="max-w-[44rem]">
        <DraftList />
      </div>
    </div>
  );
}
