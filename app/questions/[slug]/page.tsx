import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadQuestion } from "@/app/questions/[slug]/load-question";
import { QuestionPage } from "@/components/questions/question-page";
import { siteUrl } from "@/lib/platform/env";
import { placeholder } from "@/lib/platform/placeholder";
import { postPath } from "@/lib/posts/schema";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadQuestion((await params).slug);
  if (!found || !("question" in found)) return { title: "Not found" };
  const { question } = found;
  const description = question.excerpt;
  return {
    title: question.title,
    description,
    alternates: { canonical: postPath(question) },
    openGraph: { title: question.title, description, type: "article", url: postPath(question) },
  };
}

export default async function Page({ params }: Props) {
  const found = await loadQuestion((await params).slug);
  if (!found) notFound();
  if (!("question" in found)) permanentRedirect(postPath(found));
  return <QuestionPage {...found} site={siteUrl()} />;
}
