import type { Comment, Person } from "schema-dts";
import type { ArticlePageProps } from "@/components/articles/article-page";
import { professions } from "@/components/practitioners/words";
import { StructuredData } from "@/components/ui/structured-data";
import { type CommentView, permalink } from "@/lib/comments/schema";
import { postPath } from "@/lib/posts/schema";

type Props = Pick<ArticlePageProps, "article" | "comments"> & { site: string };

/** Comments whose whole text is told again here; the rest are on the page. */
const toldComments = 10;

function toAuthor({ article: { author }, site }: Props): Person {
  const { name, handle, credential } = author;
  const profile = credential
    ? { url: `${site}/practitioners/${handle}`, jobTitle: professions[credential.profession].name }
    : { url: `${site}/members/${handle}` };
  return { "@type": "Person", name, ...profile };
}

function toComment({ article, site }: Props, comment: CommentView): Comment {
  return {
    "@type": "Comment",
    text: comment.html ?? "",
    dateCreated: comment.createdAt,
    upvoteCount: comment.helpfulCount,
    url: site + permalink(article, comment.number),
    author: { "@type": "Person", name: comment.author?.name ?? "" },
  };
}

/** An article with its author and comments, for search engines. */
export function ArticleStructuredData(props: Props) {
  const { article, comments, site } = props;
  const { title, dek, hero, publishedAt, editedAt, references } = article;
  const shown = comments.filter((comment) => comment.html !== null).slice(0, toldComments);
  const url = site + postPath(article);
  return (
    <StructuredData
      data={{
        "@context": "https://schema.org",
        "@type": "Article",
        headline: title,
        description: dek,
        url,
        mainEntityOfPage: url,
        ...(hero ? { image: site + hero.src } : {}),
        ...(publishedAt ? { datePublished: publishedAt, dateModified: editedAt ?? publishedAt } : {}),
        author: toAuthor(props),
        about: article.topics.map((topic) => ({ "@type": "Thing", name: topic.name })),
        ...(references.length > 0 ? { citation: references.map((each) => each.title) } : {}),
        ...(article.series ? { isPartOf: { "@type": "CreativeWorkSeries", name: article.series.title } } : {}),
        commentCount: article.commentCount,
        comment: shown.map((comment) => toComment(props, comment)),
      }}
    />
  );
}
