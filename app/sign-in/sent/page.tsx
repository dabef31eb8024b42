import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Look at your mail", robots: { index: false } };

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Look at your mail" />
      <EmptyState
        title="A link is on its way to you."
        action={<ButtonLink href="/sign-in">Ask for another link</ButtonLink>}
      >
        <p>
          It works once, for one hour, on any of your devices. If it does not come within a few minutes, look among the
          spam.
        </p>
      </EmptyState>
    </div>
  );
}
