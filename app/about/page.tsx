import type { Metadata } from "next";
import { AboutText } from "@/components/about/about-text";
import { PageHeader } from "@/components/ui/page-header";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "About",
  description: "What this community is, how practitioners are checked, and what an answer here can and cannot do.",
  alternates: { canonical: "/about" },
};

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        lead="A place for people whose hips, legs, back or gait feel out of balance, and for the practitioners who help them."
        title="About Evenstride"
      />
      <AboutText />
    </div>
  );
}
