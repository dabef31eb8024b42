import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { HistoryPage } from "@/components/exercises/history-page";
import { listVersions } from "@/lib/exercises/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("EXERCISE", slug)));
  const found = slug === placeholder ? null : await orNull(listVersions(null, slug));
  if (found) cacheTag(tagOf(postKeys.detail(found.page.id)));
  return found;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
  return { title: found ? `Versions: ${found.page.title}` : "Not found", robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).slug);
  if (!found) notFound();
  return <HistoryPage {...found} />;
}
