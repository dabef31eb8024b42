import Link from "next/link";
import { ExerciseList } from "@/components/exercises/exercise-card";
import { libraryHref } from "@/components/exercises/library-address";
import { FollowButton } from "@/components/follows/follow-button";
import { PostList } from "@/components/posts/post-list";
import { QuestionList } from "@/components/questions/question-list";
import { PageSection } from "@/components/site/page-section";
import { kindTitles } from "@/components/topics/words";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { ExerciseView } from "@/lib/exercises/schema";
import type { PostView } from "@/lib/posts/schema";
import type { QuestionView } from "@/lib/questions/schema";
import type { TopicPageView } from "@/lib/topics/schema";

export type TopicPageProps = {
  topic: TopicPageView;
  questions: readonly QuestionView[];
  articles: readonly PostView[];
  exercises: readonly ExerciseView[];
};

/** What else the topic is called, by whom. */
function Names({ topic: { lay, clinical } }: { topic: TopicPageView }) {
  const rows = [
    { term: "Also called", names: lay },
    { term: "Clinicians say", names: clinical },
  ].filter(({ names }) => names.length > 0);
  return (
    <dl className="grid max-w-measure gap-x-s4 gap-y-s1 sm:grid-cols-[auto_1fr]">
      {rows.map(({ term, names }) => (
        <div className="contents" key={term}>
          <dt className="text-ink-soft">{term}</dt>
          <dd>{names.join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}

function exercisesHref({ kind, slug }: TopicPageView): string {
  return libraryHref(kind === "MUSCLE" ? { muscle: slug } : { region: slug });
}

/** A topic: what it means, what it is called, and what is new about it. */
export function TopicPage({ topic, questions, articles, exercises }: TopicPageProps) {
  const { slug, name, kind, description } = topic;
  return (
    <div className="column">
      <PageHeader
        above={
          <Breadcrumb
            steps={[
              { href: "/topics", label: "Topics" },
              { href: `/topics#${kind.toLowerCase()}`, label: kindTitles[kind] },
            ]}
          />
        }
        actions={<FollowButton id={slug} label={name} target="topic" />}
        lead={description}
        title={name}
      />
      <Names topic={topic} />
      {questions.length + articles.length + exercises.length === 0 && (
        <div className="mt-s6">
          <EmptyState title="Nothing about this yet">
            Follow it, and you hear when a question is asked or an article appears.
          </EmptyState>
        </div>
      )}
      {questions.length > 0 && (
        <PageSection
          action={<Link href={`/questions?topic=${slug}`}>All questions</Link>}
          id="questions"
          title="Questions"
        >
          <QuestionList questions={questions} />
        </PageSection>
      )}
      {articles.length > 0 && (
        <PageSection action={<Link href={`/articles?topic=${slug}`}>All articles</Link>} id="articles" title="Articles">
          <PostList posts={articles} />
        </PageSection>
      )}
      {exercises.length > 0 && (
        <PageSection action={<Link href={exercisesHref(topic)}>All exercises</Link>} id="exercises" title="Exercises">
          <ExerciseList exercises={exercises} />
        </PageSection>
      )}
    </div>
  );
}
