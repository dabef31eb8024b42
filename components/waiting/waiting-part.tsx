import Link from "next/link";
import { PaceLine } from "@/components/pace/pace-line";
import { Pagination } from "@/components/ui/pagination";
import { WaitingEmpty } from "@/components/waiting/waiting-empty";
import { WaitingFilter } from "@/components/waiting/waiting-filter";
import { WaitingKeys } from "@/components/waiting/waiting-keys";
import { WaitingList } from "@/components/waiting/waiting-list";
import { WaitingTabs } from "@/components/waiting/waiting-tabs";
import type { PaceView } from "@/lib/pace/schema";
import type { TopicView } from "@/lib/topics/schema";
import type { WaitingCounts, WaitingFilters, WaitingView } from "@/lib/waiting/schema";

type WaitingPartProps = {
  filters: WaitingFilters;
  page: { readonly items: readonly WaitingView[]; readonly nextCursor: string | null };
  counts: WaitingCounts;
  topics: readonly TopicView[];
  pace: PaceView;
  isPractitioner: boolean;
};

/** One part of the waiting list with the way to the others. */
export function WaitingPart({ filters, page, counts, topics, pace, isPractitioner }: WaitingPartProps) {
  const { tab, topic, region } = filters;
  const address = Object.entries({ tab: tab === "waiting" ? "" : tab, topic, region, cursor: page.nextCursor });
  const next = new URLSearchParams(address.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return (
    <>
      <div className="mb-s3 flex flex-wrap gap-x-s4 gap-y-s1 text-step--1 text-ink-soft">
        <PaceLine
          pace={pace}
          className=""
          otherwise="Too few answers in the last 90 days to tell how soon people are answered."
        />
        {isPractitioner && <Link href="/waiting/saved-replies">Your saved replies</Link>}
      </div>
      <WaitingKeys
        before={
          <>
            <div className="mb-s5">
              <WaitingTabs current={tab} counts={counts} />
            </div>
            {tab !== "mine" && <WaitingFilter filters={filters} topics={topics} />}
          </>
        }
      >
        {page.items.length > 0 ? (
          <WaitingList items={page.items} isPractitioner={isPractitioner} />
        ) : (
          <WaitingEmpty tab={tab} />
        )}
      </WaitingKeys>
      <Pagination nextHref={page.nextCursor ? `/waiting?${next}` : null} nextLabel="More that waits" />
    </>
  );
}
