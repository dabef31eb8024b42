import { CareCard } from "@/components/help/care-card";
import { OrdinarySigns, ReviewNotice, Support } from "@/components/help/care-words";
import { PageHeader } from "@/components/ui/page-header";
import type { RedFlagRule } from "@/lib/red-flags/schema";

const cards = [
  {
    level: "EMERGENCY",
    title: "Get help now",
    lead: "Call your local emergency number or go to an emergency department. If you cannot reach it safely yourself, call.",
  },
  {
    level: "URGENT",
    title: "Within days, often today",
    lead: "Speak to a doctor, an urgent care clinic or your health service's advice line, as soon as each line says.",
  },
  {
    level: "NON_URGENT",
    title: "Make an appointment",
    lead: "Nothing here is in a hurry, and all of it is worth an examination.",
  },
] as const;

/** The rules in use as a page to read: the same list that the form asks by and texts are read by. */
export function WhenToGetHelp({ rules }: { rules: readonly RedFlagRule[] }) {
  return (
    <div className="column">
      <PageHeader
        lead="Most of what people ask about here is ordinary and can wait for an answer. A few signs should be seen by somebody who can examine you. This page says which, and how soon."
        title="When to get help"
      />
      <ReviewNotice rules={rules} />
      {cards.map((card) => (
        <CareCard key={card.level} {...card} rules={rules.filter(({ level }) => level === card.level)} />
      ))}
      <OrdinarySigns />
      <Support rules={rules.filter(({ level }) => level === "SUPPORT")} />
    </div>
  );
}
