import { readingText } from "@/components/articles/words";
import { Byline } from "@/components/members/byline";
import { monthOf } from "@/components/practitioners/words";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ArticlePageView } from "@/lib/articles/schema";

function Facts({ article: { publishedAt, editedAt, readingMinutes, reviewedOn } }: { article: ArticlePageView }) {
  return (
    <>
      {publishedAt && <RelativeTime date={publishedAt} />}
      {editedAt && (
        <span>
          edited <RelativeTime date={editedAt} />
        </span>
      )}
      <span>{readingText(readingMinutes)}</span>
      {reviewedOn && (
        <span>
          last checked by its author in <time dateTime={reviewedOn}>{monthOf(reviewedOn)}</time>
        </span>
      )}
    </>
  );
}

/** The head of an article: where it stands, what it says in one sentence, who wrote it and when. */
export function ArticleHeader({ article }: { article: ArticlePageView }) {
  const { title, dek, author, series } = article;
  const place = series ? [{ label: `${series.title}, part ${series.part}`, href: "#series" }] : [];
  return (
    <>
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/articles", label: "Articles" }, ...place]} />}
        facts={<Facts article={article} />}
        lead={dek}
        title={title}
      />
      <div className="mb-s5">
        <Byline author={author} credential={author.credential} />
      </div>
    </>
  );
}
