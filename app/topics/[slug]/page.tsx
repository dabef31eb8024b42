import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { TopicPage } from "@/components/topics/topic-page";
import { listExercises } from "@/lib/exercises/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listPosts } from "@/lib/posts/queries";
import { listQuestions } from "@/lib/questions/queries";
import { topicKeys } from "@/lib/topics/keys";
import { getTopic } from "@/lib/topics/queries";
import type { TopicPageView } from "@/lib/topics/schema";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

const shown = { limit: 8 };

/** Exercises stand under muscles and parts of the body. */
async function exercisesFor({ kind, slug }: TopicPageView) {
  if (kind === "MUSCLE") return (await listExercises(null, { muscle: slug, ...shown })).items;
  return kind === "REGION" ? (await listExercises(null, { region: slug, ...shown })).items : [];
}

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(...[everything, topicKeys.all, topicKeys.detail(slug)].map(tagOf));
  cacheTag(...(["ARTICLE", "QUESTION", "EXERCISE"] as const).map((kind) => tagOf(postKeys.list(kind))));
  const topic = slug === placeholder ? null : await orNull(getTopic(null, slug));
  if (!topic) return null;
  const [questions, articles, exercises] = await Promise.all([
    listQuestions(null, { topic: slug, sort: "newest", ...shown }),
    listPosts(null, { kind: "ARTICLE", topic: slug }, shown),
    exercisesFor(topic),
  ]);
  return { topic, questions: questions.items, articles: articles.items, exercises };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
  if (!found) return { title: "Not found" };
  const { name: title, description, slug } = found.topic;
  const url = `/topics/${slug}`;
  return { title, description, alternates: { canonical: url }, openGraph: { title, description, url } };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).slug);
  if (!found) notFound();
  return <TopicPage {...found} />;
}
