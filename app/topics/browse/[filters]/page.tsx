import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { Glossary } from "@/components/topics/glossary";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { placeholder } from "@/lib/platform/placeholder";
import { topicKeys } from "@/lib/topics/keys";
import { listGlossary } from "@/lib/topics/queries";

const title = "Topics";
const description = "Parts of the body, muscles, symptoms and activities, in everyday and in clinical words.";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ filters: placeholder }];
export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: "/topics" },
  openGraph: { title, description, url: "/topics" },
};

async function load(segment: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(topicKeys.all));
  return segment === placeholder ? null : listGlossary(null);
}

export default async function Page({ params }: { params: Promise<{ filters: string }> }) {
  const topics = await load((await params).filters);
  if (!topics) notFound();
  return <Glossary topics={topics} />;
}
