import { QueueItem } from "@/components/credentials/queue-item";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/field";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import type { QueuedView } from "@/lib/credentials/schema";

type QueueProps = {
  items: readonly QueuedView[];
  isStanding: boolean;
  /** What was searched for among standing ones. */
  q: string;
  viewerHandle: string;
  yearFromNow: string;
};

const standing = "/moderation/credentials?state=standing";

function Search({ q }: { q: string }) {
  return (
    <form action="/moderation/credentials" className="flex flex-wrap items-end gap-s3">
      <input name="state" type="hidden" value="standing" />
      <TextField defaultValue={q} label="Name or number" name="q" type="search" />
      <Button type="submit">Search</Button>
    </form>
  );
}

/** Applications that wait, or credentials that stand. */
export function Queue({ items, isStanding, q, viewerHandle, yearFromNow }: QueueProps) {
  return (
    <div className="flex flex-col gap-s5">
      <TabsAsLinks
        current={isStanding ? standing : "/moderation/credentials"}
        label="Credentials"
        tabs={[
          { href: "/moderation/credentials", label: "Waiting" },
          { href: standing, label: "Standing" },
        ]}
      />
      {isStanding && <Search q={q} />}
      {items.length === 0 && (
        <EmptyState title={isStanding ? "None is called so" : "Nothing waits"}>
          <p>{isStanding ? "Try a shorter part of the name or number." : "Every application has been looked at."}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-s5">
        {items.map((item) => (
          <QueueItem
            key={item.id}
            isOwn={item.applicant.handle === viewerHandle}
            item={item}
            yearFromNow={yearFromNow}
          />
        ))}
      </ul>
    </div>
  );
}
