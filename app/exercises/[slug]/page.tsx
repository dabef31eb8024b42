import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { ExercisePage } from "@/components/exercises/exercise-page";
import { VideoStructuredData } from "@/components/exercises/video-structured-data";
import { listOutcomes } from "@/lib/check-ins/queries";
import { listThread } from "@/lib/comments/queries";
import { getExercisePage, listLadder, listRecommendedIn } from "@/lib/exercises/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { postPath } from "@/lib/posts/schema";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("EXERCISE", slug)));
  const exercise = slug === placeholder ? null : await orNull(getExercisePage(null, slug));
  if (!exercise) return null;
  const ladder = await listLadder(null, exercise.id);
  cacheTag(
    tagOf(postKeys.detail(exercise.id)),
    ...ladder.map(({ exercise: each }) => tagOf(postKeys.address("EXERCISE", each.slug))),
  );
  const [recommendations, comments, outcomes] = await Promise.all([
    listRecommendedIn(null, exercise.id),
    listThread(null, exercise.id),
    listOutcomes(null, { exerciseId: exercise.id }),
  ]);
  return { exercise, ladder, recommendations, comments, outcomes };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
  if (!found) return { title: "Not found" };
  const { title, summary: description } = found.exercise;
  const url = postPath(found.exercise);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, type: "article", url },
  };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).slug);
  if (!found) notFound();
  return (
    <>
      <ExercisePage {...found} />
      <VideoStructuredData exercise={found.exercise} site={siteUrl()} />
    </>
  );
}
