import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { VersionPage } from "@/components/exercises/version-page";
import { toContent } from "@/lib/exercises/columns";
import { getExerciseContent, getExercisePage } from "@/lib/exercises/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { postPath } from "@/lib/posts/schema";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder, version: placeholder }];

type Props = { params: Promise<{ slug: string; version: string }> };

const versionForm = /^[1-9]\d{0,5}$/;

async function load(slug: string, version: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("EXERCISE", slug)));
  if (slug === placeholder || !versionForm.test(version)) return null;
  const standing = await orNull(getExercisePage(null, slug));
  if (!standing) return null;
  cacheTag(tagOf(postKeys.detail(standing.id)));
  const exercise = await orNull(getExerciseContent(null, standing.id, Number(version)));
  return exercise && { exercise, content: toContent(exercise), standing: toContent(standing) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, version } = await params;
  const found = await load(slug, version);
  if (!found) return { title: "Not found" };
  const { title } = found.exercise;
  const canonical = postPath(found.exercise);
  return { title: `${title}, version ${version}`, alternates: { canonical }, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { slug, version } = await params;
  const found = await load(slug, version);
  if (!found) notFound();
  return <VersionPage {...found} />;
}
