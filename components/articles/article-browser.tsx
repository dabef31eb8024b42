import { ArticleListItem } from "@/components/articles/article-list-item";
import { TopicFilter } from "@/components/articles/topic-filter";
import { articlesHref } from "@/components/articles/words";
import { WriteLink } from "@/components/articles/write-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { ArticleView } from "@/lib/articles/schema";
import type { Page } from "@/lib/platform/cursor";
import type { TopicView } from "@/lib/topics/schema";

export type ArticleBrowserProps = {
  topic: string | undefined;
  /** Not the first page. */
  isLater: boolean;
  page: Page<ArticleView>;
  topics: readonly TopicView[];
};

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No articles yet">Practitioners write them about what they see every day.</EmptyState>;
  return (
    <EmptyState action={<ButtonLink href="/articles">Show all articles</ButtonLink>} title="No article about this yet">
      Choose another topic, or look through all of them.
    </EmptyState>
  );
}

/** All articles, or those under a topic. */
export function ArticleBrowser({ topic, isLater, page: { items, nextCursor }, topics }: ArticleBrowserProps) {
  return (
    <div className="column">
      <PageHeader
        actions={<WriteLink />}
        lead="Practitioners explain what they see every day: what happens, what helps, and when to have it looked at."
        title="Articles"
      />
      <TopicFilter topic={topic} topics={topics} />
      {items.length > 0 ? (
        <ul>
          {items.map((article) => (
            <ArticleListItem article={article} key={article.id} />
          ))}
        </ul>
      ) : (
        <Nothing isNarrowed={topic !== undefined} />
      )}
      <div className="mt-s5">
        <Pagination
          nextHref={nextCursor && articlesHref(topic, nextCursor)}
          nextLabel="Older"
          previousHref={isLater ? articlesHref(topic) : null}
          previousLabel="Newest"
        />
      </div>
    </div>
  );
}
