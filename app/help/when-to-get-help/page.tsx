import type { Metadata } from "next";
import { CareCard } from "@/components/help/care-card";
import { OrdinarySigns, ReviewNotice, Support } from "@/components/help/care-words";
import { emergencySigns, plannedSigns, urgentSigns } from "@/components/help/warning-signs";
import { PageHeader } from "@/components/ui/page-header";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "When to get help",
  description: "Which signs around hips, legs, back and gait should be seen now, within days, or at your own pace.",
  alternates: { canonical: "/help/when-to-get-help" },
};

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        lead="Most of what people ask about here is ordinary and can wait for an answer. A few signs should be seen by somebody who can examine you. This page says which, and how soon."
        title="When to get help"
      />
      <ReviewNotice />
      <CareCard
        id="emergency"
        lead="Call your local emergency number or go to an emergency department. If you cannot reach it safely yourself, call."
        level="emergency"
        signs={emergencySigns}
        title="Get help now"
      />
      <CareCard
        id="urgent"
        lead="Speak to a doctor, an urgent care clinic or your health service's advice line, as soon as each line says."
        level="urgent"
        signs={urgentSigns}
        title="Within days, often today"
      />
      <CareCard
        id="planned"
        lead="Nothing here is in a hurry, and all of it is worth an examination."
        level="planned"
        signs={plannedSigns}
        title="Make an appointment"
      />
      <OrdinarySigns />
      <Support />
    </div>
  );
}
