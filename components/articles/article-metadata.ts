import type { Metadata } from "next";
import type { ArticlePageView } from "@/lib/articles/schema";
import { postPath } from "@/lib/posts/schema";

/** What browsers, search engines and those who share a link are told of an article. */
export function articleMetadata(article: ArticlePageView): Metadata {
  const { title, dek: description, hero, author, publishedAt, editedAt } = article;
  const url = postPath(article);
  return {
    title,
    description,
    authors: [{ name: author.name }],
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      type: "article",
      url,
      authors: [author.name],
      ...(publishedAt ? { publishedTime: publishedAt, modifiedTime: editedAt ?? publishedAt } : {}),
      ...(hero ? { images: [{ url: hero.src, width: hero.width, height: hero.height, alt: hero.alt }] } : {}),
    },
  };
}
