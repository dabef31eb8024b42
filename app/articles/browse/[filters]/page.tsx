import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { ArticleBrowser } from "@/components/articles/article-browser";
import { articlesHref } from "@/components/articles/words";
import { listArticles } from "@/lib/articles/queries";
import { articleFilters } from "@/lib/articles/schema";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { readFilters } from "@/lib/platform/http/list-address";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { topicKeys } from "@/lib/topics/keys";
import { listTopics } from "@/lib/topics/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ filters: placeholder }];

type Props = { params: Promise<{ filters: string }> };

async function load(segment: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.list("ARTICLE")), tagOf(topicKeys.all));
  const filters = segment === placeholder ? null : readFilters(articleFilters, segment);
  if (!filters) return null;
  const [page, topics] = await Promise.all([orNull(listArticles(null, filters)), listTopics(null)]);
  return page && { topic: filters.topic, isLater: filters.cursor !== undefined, page, topics };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).filters);
  if (!found) return { title: "Not found" };
  const name = found.topics.find(({ slug }) => slug === found.topic)?.name;
  const title = name ? `Articles about ${name}` : "Articles";
  const description =
    "Practitioners explain what they see every day: what happens, what helps, when to have it looked at.";
  const url = articlesHref(found.topic);
  return { title, description, alternates: { canonical: url }, openGraph: { title, description, url } };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).filters);
  if (!found) notFound();
  return <ArticleBrowser {...found} />;
}
