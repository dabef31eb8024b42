import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { PractitionerPage } from "@/components/practitioners/practitioner-page";
import { listCommentsBy } from "@/lib/comments/queries";
import { memberKeys } from "@/lib/members/keys";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listPosts } from "@/lib/posts/queries";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { findPractitioner } from "@/lib/practitioners/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ handle: placeholder }];

type Props = { params: Promise<{ handle: string }> };

const shown = { limit: 10 };

async function load(handle: string) {
  "use cache";
  // A credential expires by itself, and nothing is written then.
  cacheLife("hours");
  const keys = [everything, practitionerKeys.detail(handle), practitionerKeys.all, memberKeys.detail(handle)];
  cacheTag(
    ...keys.map(tagOf),
    ...(["ARTICLE", "QUESTION", "EXERCISE"] as const).map((kind) => tagOf(postKeys.list(kind))),
  );
  const practitioner = handle === placeholder ? null : await findPractitioner(null, handle);
  if (!practitioner) return null;
  const [answers, articles] = await Promise.all([
    listCommentsBy(null, handle, shown),
    listPosts(null, { kind: "ARTICLE", author: handle }, shown),
  ]);
  return { practitioner, answers: answers.items, articles: articles.items };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).handle.toLowerCase());
  if (!found) return { title: "Not found" };
  const { name: title, headline: description, handle } = found.practitioner;
  const url = `/practitioners/${handle}`;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, type: "profile", url },
  };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).handle.toLowerCase());
  if (!found) notFound();
  return <PractitionerPage {...found} />;
}
