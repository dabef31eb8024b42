import Link from "next/link";
import { MovementWords } from "@/components/glossary/movement-words";
import { PageSection } from "@/components/site/page-section";
import { kindTitles } from "@/components/topics/words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { type TopicPageView, topicKind } from "@/lib/topics/schema";

/** A topic with everything else it is called. */
function Entry({ topic: { slug, name, lay, clinical } }: { topic: TopicPageView }) {
  return (
    <li className="border-line border-t py-s3 leading-snug">
      <Link className="font-semibold text-ink no-underline hover:underline" href={`/topics/${slug}`}>
        {name}
      </Link>
      <p className="text-ink-soft text-step--1">{[...lay, ...clinical].join(", ")}</p>
    </li>
  );
}

/** All topics by kind. */
export function Glossary({ topics }: { topics: readonly TopicPageView[] }) {
  const kinds = topicKind.options.map((kind) => ({ kind, some: topics.filter((topic) => topic.kind === kind) }));
  return (
    <div className="column">
      <PageHeader
        lead="What questions, articles and exercises here are about, in everyday words and in those of clinicians."
        title="Topics"
      />
      {topics.length === 0 && (
        <EmptyState title="No topics yet">They appear with the first questions and articles.</EmptyState>
      )}
      {kinds
        .filter(({ some }) => some.length > 0)
        .map(({ kind, some }) => (
          <PageSection id={kind.toLowerCase()} key={kind} title={kindTitles[kind]}>
            <ul className="grid gap-x-s6 sm:grid-cols-2 md:grid-cols-3">
              {some.map((topic) => (
                <Entry key={topic.slug} topic={topic} />
              ))}
            </ul>
          </PageSection>
        ))}
      <PageSection id="words" title="Words of movement">
        <MovementWords />
      </PageSection>
    </div>
  );
}
