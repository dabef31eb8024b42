import { PaceLine } from "@/components/pace/pace-line";
import { QuestionList } from "@/components/questions/question-list";
import { TopicSelect } from "@/components/topics/topic-select";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import type { PaceView } from "@/lib/pace/schema";
import type { Page } from "@/lib/platform/cursor";
import type { QuestionFilters, QuestionView } from "@/lib/questions/schema";
import type { TopicView } from "@/lib/topics/schema";

type QuestionBrowserProps = {
  filters: QuestionFilters;
  page: Page<QuestionView>;
  topics: readonly TopicView[];
  pace: PaceView;
};

const states = [
  { state: undefined, label: "All" },
  { state: "waiting", label: "Waiting" },
  { state: "answered", label: "Answered" },
  { state: "marked", label: "Helped the asker" },
] as const;

function addressOf(filters: Partial<QuestionFilters>): string {
  const { state, topic, region, sort, cursor } = filters;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({
    state,
    topic,
    region,
    sort: sort === "active" ? undefined : sort,
    cursor,
  })) {
    if (value) query.set(key, value);
  }
  return query.size > 0 ? `/questions?${query}` : "/questions";
}

function Filters({ filters, topics }: Pick<QuestionBrowserProps, "filters" | "topics">) {
  return (
    <form
      action="/questions"
      className="mt-s4 grid items-end gap-s3 sm:grid-cols-[1fr_1fr_1fr_auto]"
      aria-label="Filter the questions"
    >
      {filters.state && <input type="hidden" name="state" value={filters.state} />}
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
      <Select label="Order" name="sort" defaultValue={filters.sort}>
        <option value="active">Latest activity</option>
        <option value="newest">Newest</option>
        <option value="longest-waiting">Longest waiting</option>
      </Select>
      <Button type="submit">Show</Button>
    </form>
  );
}

/** The questions by state, place, topic and order; all of it in the address. */
export function QuestionBrowser({ filters, page, topics, pace }: QuestionBrowserProps) {
  const { cursor: _cursor, ...kept } = filters;
  const tabs = states.map(({ state, label }) => {
    const { state: _state, ...rest } = kept;
    return { href: addressOf(state ? { ...rest, state } : rest), label };
  });
  return (
    <div className="column">
      <PageHeader
        title="Questions"
        lead="Somebody may have asked it already. Those that wait longest are the ones to answer first."
        actions={
          <ButtonLink look="main" href="/ask">
            Ask a question
          </ButtonLink>
        }
      />
      <PaceLine pace={pace} className="mb-s3 text-step--1 text-ink-soft" />
      <TabsAsLinks label="State" tabs={tabs} current={addressOf(kept)} />
      <Filters filters={filters} topics={topics} />
      <div className="mt-s5 max-w-[50rem]">
        {page.items.length > 0 ? (
          <QuestionList questions={page.items} />
        ) : (
          <EmptyState
            title="No question fits these filters"
            action={<ButtonLink href="/questions">Show all questions</ButtonLink>}
          >
            <p>Take one of them away, or ask yours: it will be the first.</p>
          </EmptyState>
        )}
        <div className="mt-s5">
          <Pagination
            nextHref={page.nextCursor && addressOf({ ...kept, cursor: page.nextCursor })}
            previousHref={filters.cursor ? addressOf(kept) : null}
            previousLabel="First page"
            nextLabel="More questions"
          />
        </div>
      </div>
    </div>
  );
}
