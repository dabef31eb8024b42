import { TopicSelect } from "@/components/topics/topic-select";
import { Button } from "@/components/ui/button";
import type { TopicView } from "@/lib/topics/schema";
import type { WaitingFilters } from "@/lib/waiting/schema";

type WaitingFilterProps = { filters: WaitingFilters; topics: readonly TopicView[] };

/** Narrows the waiting list to a place of the body and a topic. */
export function WaitingFilter({ filters, topics }: WaitingFilterProps) {
  return (
    <form
      action="/waiting"
      className="mb-s5 grid items-end gap-s3 sm:grid-cols-[1fr_1fr_auto]"
      aria-label="Filter the waiting list"
    >
      {filters.tab !== "waiting" && <input type="hidden" name="tab" value={filters.tab} />}
      <TopicSelect
        label="Where"
        name="region"
        any="Anywhere"
        value={filters.region}
        topics={topics.filter((topic) => topic.kind === "REGION")}
      />
      <TopicSelect
        label="Topic"
        name="topic"
        any="Any topic"
        value={filters.topic}
        topics={topics.filter((topic) => topic.kind !== "REGION")}
      />
      <Button type="submit">Show</Button>
    </form>
  );
}
