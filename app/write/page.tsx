import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { NewArticleForm } from "@/components/articles/new-article-form";
import { OwnArticles } from "@/components/articles/own-articles";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { canWriteArticle } from "@/lib/articles/policy";
import { listMyArticles } from "@/lib/articles/queries";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { reasonText } from "@/lib/platform/http/reasons";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your articles", robots: { index: false } };

type Props = { searchParams: Promise<{ cursor?: string | string[] }> };

async function Desk({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/write");
  const asked = cursorQuery.safeParse(await searchParams);
  const page = await orNull(listMyArticles(viewer, asked.success ? asked.data : cursorQuery.parse({})));
  if (!page) notFound();
  const verdict = canWriteArticle(viewer);
  return (
    <>
      {verdict === "allowed" ? <NewArticleForm /> : <Notice className="mb-s5">{reasonText(verdict.denied)}</Notice>}
      <OwnArticles articles={page.items} />
      <div className="mt-s5">
        <Pagination nextHref={page.nextCursor && `/write?cursor=${page.nextCursor}`} nextLabel="Older" />
      </div>
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="Your articles" />
      <Suspense fallback={<Skeleton />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
