import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { articleMetadata } from "@/components/articles/article-metadata";
import { ArticlePage } from "@/components/articles/article-page";
import { ArticleStructuredData } from "@/components/articles/article-structured-data";
import { keysOfArticlePage } from "@/lib/articles/cached-pages";
import { getArticlePage } from "@/lib/articles/queries";
import { listThread } from "@/lib/comments/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listAskedUnder } from "@/lib/posts/queries";
import { listArticlePrescriptions } from "@/lib/prescriptions/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("ARTICLE", slug)));
  const article = slug === placeholder ? null : await orNull(getArticlePage(null, slug));
  if (!article) return null;
  cacheTag(...keysOfArticlePage(article).map(tagOf));
  const [prescriptions, questions, comments] = await Promise.all([
    listArticlePrescriptions(null, article.id),
    listAskedUnder(null, article.id),
    listThread(null, article.id),
  ]);
  return { article, prescriptions, questions, comments };
}

export async function generateMetadata({ params }: Props) {
  const found = await load((await params).slug);
  return found ? articleMetadata(found.article) : { title: "Not found" };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).slug);
  if (!found) notFound();
  return (
    <>
      <ArticlePage {...found} />
      <ArticleStructuredData {...found} site={siteUrl()} />
    </>
  );
}
