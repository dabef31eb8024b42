import Link from "next/link";
import { DiscardButton } from "@/components/articles/discard-button";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { OwnArticleView } from "@/lib/articles/schema";

const states: Record<OwnArticleView["status"], string> = {
  DRAFT: "Draft",
  HELD: "Waiting for a moderator",
  PUBLISHED: "Published",
  HIDDEN: "Hidden by a moderator",
  REMOVED: "Removed",
};

function OwnArticle({ article: { id, slug, title, status, publishedAt, savedAt } }: { article: OwnArticleView }) {
  const name = title || "Without a title";
  return (
    <li className="flex flex-wrap items-center justify-between gap-s3 border-line border-t py-s3">
      <div className="min-w-0">
        <Link className="font-semibold text-ink no-underline hover:underline" href={`/write/${id}`} prefetch={false}>
          {name}
        </Link>
        <p className="flex flex-wrap gap-x-s3 text-ink-soft text-step--1">
          <span>{states[status]}</span>
          <span>
            saved <RelativeTime date={savedAt} />
          </span>
        </p>
      </div>
      {status === "PUBLISHED" && <Link href={`/articles/${slug}`}>Read it</Link>}
      {status === "DRAFT" && !publishedAt && <DiscardButton articleId={id} title={name} />}
    </li>
  );
}

/** One's own articles and drafts. */
export function OwnArticles({ articles }: { articles: readonly OwnArticleView[] }) {
  if (articles.length === 0) {
    return (
      <EmptyState title="Nothing written yet">
        Begin with a title. A draft is saved while you write, and nobody sees it until you publish it.
      </EmptyState>
    );
  }
  return (
    <ul>
      {articles.map((article) => (
        <OwnArticle article={article} key={article.id} />
      ))}
    </ul>
  );
}
