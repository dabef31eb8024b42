import { ArticleAside } from "@/components/articles/article-aside";
import { ArticleComments } from "@/components/articles/article-comments";
import { ArticleHeader } from "@/components/articles/article-header";
import { ArticleText } from "@/components/articles/article-text";
import { AskedUnder } from "@/components/articles/asked-under";
import { EditLink } from "@/components/articles/edit-link";
import { PreviousNext } from "@/components/articles/previous-next";
import { SeriesNav } from "@/components/articles/series-nav";
import { ButtonLink } from "@/components/ui/button";
import { HelpfulButton } from "@/components/votes/helpful-button";
import type { ArticlePageView } from "@/lib/articles/schema";
import type { CommentView } from "@/lib/comments/schema";
import type { Term } from "@/lib/glossary/terms";
import type { PostLink } from "@/lib/posts/schema";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

export type ArticlePageProps = {
  article: ArticlePageView;
  prescriptions: readonly PrescriptionView[];
  questions: readonly PostLink[];
  comments: readonly CommentView[];
  /** Words that are explained where they are first read. */
  terms: readonly Term[];
};

/** An article with its exercises, questions and comments. */
export function ArticlePage({ article, prescriptions, questions, comments, terms }: ArticlePageProps) {
  const { id, slug, series, previous, next, helpfulCount } = article;
  return (
    <div className="column with-aside">
      <div className="min-w-0">
        <article>
          <ArticleHeader article={article} />
          <ArticleText article={article} prescriptions={prescriptions} terms={terms} />
          <div className="mt-s5 flex flex-wrap items-center gap-s2" data-print="no">
            <ButtonLink href={`/ask?under=${slug}&kind=ARTICLE`} look="main" prefetch={false}>
              Ask about this
            </ButtonLink>
            <HelpfulButton count={helpfulCount} postId={id} />
            <EditLink articleId={id} />
          </div>
        </article>
        {series && <SeriesNav series={series} />}
        <PreviousNext inSeries={series !== null} next={next} previous={previous} />
        <AskedUnder questions={questions} />
        <ArticleComments article={article} comments={comments} />
      </div>
      <ArticleAside article={article} />
    </div>
  );
}
