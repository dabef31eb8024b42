import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { HomePage } from "@/components/home/home-page";
import { listAnnounced, listArticles } from "@/lib/articles/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { listPractitioners } from "@/lib/practitioners/queries";
import { countByRegion, countWaiting, listQuestions } from "@/lib/questions/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ view: placeholder }];
export const metadata: Metadata = {
  title: { absolute: "Evenstride: ask why one side does all the work" },
  alternates: { canonical: "/" },
};

const rows = 4;
const twoDaysMs = 2 * 86_400_000;

async function load() {
  "use cache";
  cacheLife("hours");
  cacheTag(tagOf(everything), tagOf(postKeys.home), tagOf(practitionerKeys.all));
  const [waiting, answered, articles, practitioners, regions, waitingCounts, announced] = await Promise.all([
    listQuestions(null, { sort: "longest-waiting", limit: rows }),
    listQuestions(null, { sort: "active", state: "marked", limit: rows }),
    listArticles(null, { limit: rows - 1 }),
    listPractitioners(null, { limit: 6 }),
    countByRegion(null),
    countWaiting(null, new Date(now().getTime() - twoDaysMs)),
    listAnnounced(null),
  ]);
  return {
    waiting: waiting.items,
    answered: answered.items,
    articles: articles.items,
    practitioners: practitioners.items,
    regions,
    waitingCounts,
    announced,
  };
}

export default async function Page({ params }: { params: Promise<{ view: string }> }) {
  if ((await params).view !== "all") notFound();
  return <HomePage {...(await load())} />;
}
