import Link from "next/link";
import type { ReactNode } from "react";
import { HomeRow } from "@/components/home/home-row";
import { Opening } from "@/components/home/opening";
import { PractitionerRow } from "@/components/home/practitioner-row";
import { Places } from "@/components/questions/question-list";
import { QuestionStateLabel } from "@/components/questions/question-state";
import type { ArticleView } from "@/lib/articles/schema";
import { postPath } from "@/lib/posts/schema";
import type { PractitionerView } from "@/lib/practitioners/schema";
import type { QuestionView } from "@/lib/questions/schema";

export type HomePageProps = {
  waiting: readonly QuestionView[];
  waitingCounts: { all: number; longer: number };
  answered: readonly QuestionView[];
  articles: readonly ArticleView[];
  announced: readonly { title: string; series: string }[];
  regions: readonly { slug: string; name: string; count: number }[];
  practitioners: readonly PractitionerView[];
};

function Column({ title, note, more, children }: { title: string; note: string; more: string; children: ReactNode }) {
  return (
    <section>
      <h2>
        <Link href={more} className="text-ink no-underline hover:underline">
          {title}
        </Link>
      </h2>
      <p className="mb-s4 text-step--1 text-ink-soft">{note}</p>
      <ul>{children}</ul>
    </section>
  );
}

const longer = (count: number) =>
  count === 0 ? "none of them longer than 2 days" : `${count} of them longer than 2 days`;

/** What this place is, within one screen: ask, what waits, what was answered, what to read. */
export function HomePage({
  waiting,
  waitingCounts,
  answered,
  articles,
  announced,
  regions,
  practitioners,
}: HomePageProps) {
  return (
    <div className="column">
      <Opening regions={regions} />
      <div className="grid gap-s6 border-t border-line py-s6 md:grid-cols-3">
        <Column title="Waiting" note={longer(waitingCounts.longer)} more="/questions?state=waiting">
          {waiting.map((question) => (
            <HomeRow key={question.id} href={postPath(question)} title={question.title}>
              <QuestionStateLabel question={question} />
              <span>
                <Places places={question.where.slice(0, 1)} />
              </span>
            </HomeRow>
          ))}
        </Column>
        <Column title="Answered lately" note="and what helped" more="/questions?state=marked">
          {answered.map((question) => (
            <HomeRow key={question.id} href={postPath(question)} title={question.title}>
              <QuestionStateLabel question={question} />
              <span>{question.answerCount === 1 ? "1 answer" : `${question.answerCount} answers`}</span>
            </HomeRow>
          ))}
        </Column>
        <Column title="To read" note="new, and what is promised" more="/articles">
          {articles.map((article) => (
            <HomeRow key={article.id} href={postPath(article)} title={article.title}>
              <span>{article.readingMinutes} min</span>
              <span>{article.commentCount === 1 ? "1 comment" : `${article.commentCount} comments`}</span>
            </HomeRow>
          ))}
          {announced.map(({ title, series }) => (
            <HomeRow key={title} title={`Coming: ${title}`}>
              <span>in the series {series}</span>
            </HomeRow>
          ))}
        </Column>
      </div>
      <PractitionerRow practitioners={practitioners} />
    </div>
  );
}
