import Link from "next/link";
import { commentsText, readingText } from "@/components/articles/words";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ArticleView } from "@/lib/articles/schema";
import { postPath } from "@/lib/posts/schema";

/** An article in a list: title, what it says in one sentence, who, when, how long. */
export function ArticleListItem({ article }: { article: ArticleView }) {
  const { title, dek, author, publishedAt, readingMinutes, commentCount, series } = article;
  return (
    <li className="border-line border-t py-s4">
      <h2 className="text-step-1 leading-snug">
        <Link className="text-ink no-underline hover:underline" href={postPath(article)}>
          {title}
        </Link>
      </h2>
      {dek && <p className="mt-s1 max-w-measure">{dek}</p>}
      <p className="mt-s1 flex flex-wrap gap-x-s3 text-ink-soft text-step--1">
        <span>{author.name}</span>
        {publishedAt && <RelativeTime date={publishedAt} />}
        <span>{readingText(readingMinutes)}</span>
        {commentCount > 0 && <span>{commentsText(commentCount)}</span>}
        {series && (
          <span>
            {series.title}, part {series.part}
          </span>
        )}
      </p>
    </li>
  );
}
