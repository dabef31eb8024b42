import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound, permanentRedirect } from "next/navigation";
import { QuestionHistory } from "@/components/questions/question-history";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { postPath } from "@/lib/posts/schema";
import { findMovedQuestion, getQuestionPage, listQuestionRevisions } from "@/lib/questions/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];
export const metadata: Metadata = { title: "What it said before", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("QUESTION", slug)));
  if (slug === placeholder) return null;
  const question = await orNull(getQuestionPage(null, slug));
  if (!question) return findMovedQuestion(null, slug);
  cacheTag(tagOf(postKeys.detail(question.id)));
  return { question, revisions: await listQuestionRevisions(null, question.id) };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).slug);
  if (!found) notFound();
  if (!("question" in found)) permanentRedirect(`${postPath(found)}/history`);
  return <QuestionHistory {...found} />;
}
