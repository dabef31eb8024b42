import { PractitionerCard } from "@/components/practitioners/practitioner-card";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { Page } from "@/lib/platform/cursor";
import type { PractitionerView } from "@/lib/practitioners/schema";

type PractitionerDirectoryProps = {
  page: Page<PractitionerView>;
  /** Not the first page. */
  isLater: boolean;
};

/** Everybody whose credential holds today. */
export function PractitionerDirectory({ page: { items, nextCursor }, isLater }: PractitionerDirectoryProps) {
  return (
    <div className="column">
      <PageHeader
        actions={<ButtonLink href="/practitioners/apply">Apply as a practitioner</ButtonLink>}
        lead="Before somebody answers here as a practitioner, a moderator looks them up in their profession's register. Each name says which, and when."
        title="Practitioners"
      />
      {items.length > 0 ? (
        <ul className="grid gap-x-s6 md:grid-cols-2">
          {items.map((practitioner) => (
            <PractitionerCard key={practitioner.id} practitioner={practitioner} />
          ))}
        </ul>
      ) : (
        <EmptyState title="No practitioners yet">
          Physiotherapists, osteopaths, coaches and movement teachers are listed here once their credential has been
          checked.
        </EmptyState>
      )}
      <div className="mt-s5">
        <Pagination
          nextHref={nextCursor && `/practitioners?${new URLSearchParams({ cursor: nextCursor })}`}
          previousHref={isLater ? "/practitioners" : null}
          previousLabel="First page"
        />
      </div>
    </div>
  );
}
