import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { Library } from "@/components/exercises/library";
import { libraryHref } from "@/components/exercises/library-address";
import { listExercises } from "@/lib/exercises/queries";
import { exerciseBrowse } from "@/lib/exercises/schema";
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
  cacheTag(tagOf(everything), tagOf(postKeys.list("EXERCISE")), tagOf(topicKeys.all));
  const asked = segment === placeholder ? null : readFilters(exerciseBrowse, segment);
  if (!asked) return null;
  const { cursor, ...filter } = asked;
  const [page, regions, muscles] = await Promise.all([
    orNull(listExercises(null, { ...filter, cursor, limit: 20 })),
    listTopics(null, "REGION"),
    listTopics(null, "MUSCLE"),
  ]);
  return page && { filter, isLater: cursor !== undefined, page, regions, muscles };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).filters);
  if (!found) return { title: "Not found" };
  const title = "Exercises";
  const description = "Exercises for hips, legs, back and gait: how to do them, how much is usual, what to watch for.";
  const url = libraryHref(found.filter);
  return { title, description, alternates: { canonical: url }, openGraph: { title, description, url } };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).filters);
  if (!found) notFound();
  return <Library {...found} />;
}
