import type { Metadata } from "next";
import { PrivacyText } from "@/components/about/privacy-text";
import { PageHeader } from "@/components/ui/page-header";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What this site keeps about you, who can see it, what leaves it, and how to take things back.",
  alternates: { canonical: "/privacy" },
};

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        lead="Health is personal. This page says what the software keeps, who can see it, and what it cannot do yet."
        title="Privacy"
      />
      <PrivacyText />
    </div>
  );
}
