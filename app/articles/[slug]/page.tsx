import { notFound } from "next/navigation";
import { loadArticle } from "@/app/articles/[slug]/load-article";
import { articleMetadata } from "@/components/articles/article-metadata";
import { ArticlePage } from "@/components/articles/article-page";
import { ArticleStructuredData } from "@/components/articles/article-structured-data";
import { siteUrl } from "@/lib/platform/env";
import { placeholder } from "@/lib/platform/placeholder";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props) {
  const found = await loadArticle((await params).slug);
  return found ? articleMetadata(found.article) : { title: "Not found" };
}

export default async function Page({ params }: Props) {
  const found = await loadArticle((await params).slug);
  if (!found) notFound();
  return (
    <>
      <ArticlePage {...found} />
      <ArticleStructuredData {...found} site={siteUrl()} />
    </>
  );
}
