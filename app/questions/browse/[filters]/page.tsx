import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { loadPace } from "@/app/questions/load-pace";
import { QuestionBrowser } from "@/components/questions/question-browser";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { readFilters } from "@/lib/platform/http/list-address";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listQuestions } from "@/lib/questions/queries";
import { questionFilters } from "@/lib/questions/schema";
import { listTopics } from "@/lib/topics/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ filters: placeholder }];
export const metadata: Metadata = {
  title: "Questions",
  description: "Questions about hips, legs, back and gait: those that wait, and those that were answered.",
  alternates: { canonical: "/questions" },
};

async function load(segment: string) {
  "use cache";
  cacheLife("days");
  cacheTag(tagOf(everything), tagOf(postKeys.list("QUESTION")));
  const filters = segment === placeholder ? null : readFilters(questionFilters, segment);
  if (!filters) return null;
  const [page, topics, pace] = await Promise.all([orNull(listQuestions(null, filters)), listTopics(null), loadPace()]);
  return page && { filters, page, topics, pace };
}

export default async function Page({ params }: { params: Promise<{ filters: string }> }) {
  const found = await load((await params).filters);
  if (!found) notFound();
  return <QuestionBrowser {...found} />;
}
