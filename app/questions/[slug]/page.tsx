import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound, permanentRedirect } from "next/navigation";
import { QuestionPage } from "@/components/questions/question-page";
import { listAddenda } from "@/lib/addenda/queries";
import { listThread } from "@/lib/comments/queries";
import { listMarks } from "@/lib/marks/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { siteUrl } from "@/lib/platform/env";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { postPath } from "@/lib/posts/schema";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import { findMovedQuestion, getQuestionPage } from "@/lib/questions/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ slug: placeholder }];

type Props = { params: Promise<{ slug: string }> };

async function load(slug: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.address("QUESTION", slug)));
  if (slug === placeholder) return null;
  const question = await orNull(getQuestionPage(null, slug));
  if (!question) return findMovedQuestion(null, slug);
  cacheTag(tagOf(postKeys.detail(question.id)));
  const [thread, addenda, marks, prescriptions] = await Promise.all([
    listThread(null, question.id),
    listAddenda(null, question.id),
    listMarks(null, question.id),
    listAnswerPrescriptions(null, question.id),
  ]);
  return { question, thread, addenda, marks, prescriptions };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
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
  const found = await load((await params).slug);
  if (!found) notFound();
  if (!("question" in found)) permanentRedirect(postPath(found));
  return <QuestionPage {...found} site={siteUrl()} />;
}
