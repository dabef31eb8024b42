import Link from "next/link";
import type { ReactNode } from "react";
import { HomeRow } from "@/components/home/home-row";
import { professions } from "@/components/practitioners/words";
import { Places } from "@/components/questions/question-list";
import { QuestionStateLabel } from "@/components/questions/question-state";
import { BodyFigure } from "@/components/site/body-figure";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
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

function AskBox() {
  return (
    <form
      action="/ask"
      className="flex max-w-[34rem] gap-s2 rounded-pill border border-edge bg-surface p-1.5 shadow-card focus-within:border-accent"
    >
      <label htmlFor="ask" className="sr-only">
        What hurts, or feels uneven?
      </label>
      <input
        id="ask"
        name="title"
        maxLength={160}
        autoComplete="off"
        placeholder="What hurts, or feels uneven?"
        className="min-h-touch w-full min-w-0 rounded-pill bg-transparent px-s4 placeholder:text-ink-soft"
      />
      <Button type="submit" look="main">
        Ask
      </Button>
    </form>
  );
}

function Opening({ regions }: Pick<HomePageProps, "regions">) {
  return (
    <section className="grid items-center gap-x-s7 gap-y-s5 pb-s6 md:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] md:pt-s5">
      <div>
        <h1 className="mb-s4 text-step-4">One side does all the work. Ask why.</h1>
        <p className="mb-s5 max-w-[36ch] text-step-1 text-ink-soft">
          Questions about hips, legs, back and gait, answered by practitioners whose credentials have been checked.
        </p>
        <AskBox />
        <p className="mt-s3 text-step--1 text-ink-soft">
          Not for emergencies:{" "}
          <Link className="text-inherit" href="/help/when-to-get-help">
            when to get help now
          </Link>
          .
        </p>
      </div>
      <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-s5 rounded-card border border-line bg-surface p-s4 shadow-card sm:grid-cols-[7rem_minmax(0,1fr)] sm:p-s5">
        <BodyFigure views={["front"]} captions={null} label="Drawing of a body from the front" />
        <div>
          <h2 className="mb-s2 text-step-1">Start from where it is</h2>
          <ul>
            {regions.map(({ slug, name, count }) => (
              <li key={slug}>
                <Link
                  href={`/questions?region=${slug}`}
                  className="flex min-h-9 items-center justify-between border-b border-line text-step--1 text-ink no-underline hover:underline"
                >
                  {name} <span className="text-ink-soft tabular-nums">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

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

function Practitioners({ practitioners }: Pick<HomePageProps, "practitioners">) {
  return (
    <section aria-label="Practitioners" className="border-t border-line py-s6">
      <ul className="grid gap-s5 sm:grid-cols-2 md:grid-cols-3">
        {practitioners.map(({ handle, name, credential, headline }) => (
          <li key={handle} className="flex items-center gap-s3 leading-snug">
            <Avatar name={name} />
            <div className="min-w-0">
              <Link href={`/practitioners/${handle}`} className="font-semibold text-ink no-underline hover:underline">
                {name}
              </Link>
              <p className="text-step--1 text-ink-soft">
                {professions[credential.profession].name} · {headline}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
      <Practitioners practitioners={practitioners} />
    </div>
  );
}
