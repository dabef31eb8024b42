import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { Composer } from "@/components/articles/composer/composer";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { getArticleForEditing, listSeries } from "@/lib/articles/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Write", robots: { index: false } };

type Props = { params: Promise<{ articleId: string }> };

async function Desk({ params }: Props) {
  const { articleId } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`/write/${articleId}`)}`);
  const id = z.uuid().safeParse(articleId);
  const source = id.success ? await orNull(getArticleForEditing(viewer, id.data)) : null;
  if (!source) notFound();
  const [topics, series] = await Promise.all([listTopics(viewer), listSeries(viewer)]);
  return <Composer key={source.id} series={series} source={source} topics={topics} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader above={<Breadcrumb steps={[{ href: "/write", label: "Your articles" }]} />} title="Write" />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
