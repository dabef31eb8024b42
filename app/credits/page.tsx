import type { Metadata } from "next";
import { CreditsText } from "@/components/about/credits-text";
import { PageHeader } from "@/components/ui/page-header";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Credits and licence",
  description: "Whose work this site stands on, and under which licences its own may be used.",
  alternates: { canonical: "/credits" },
};

export default function Page() {
  return (
    <div className="column">
      <PageHeader lead="What is ours, what is others', and what you may do with it." title="Credits and licence" />
      <CreditsText />
    </div>
  );
}
