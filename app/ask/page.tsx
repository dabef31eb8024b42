import type { Metadata } from "next";
import { Suspense } from "react";
import { AskForm } from "@/components/questions/ask-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { orNull } from "@/lib/platform/errors";
import { findPostId, getPost } from "@/lib/posts/queries";
import { postKind } from "@/lib/posts/schema";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Ask a question", alternates: { canonical: "/ask" } };

type Props = { searchParams: Promise<{ title?: string; under?: string; kind?: string }> };

/** The article or exercise named in the address, when there is one. */
async function findUnder(slug: string | undefined, kind: string | undefined) {
  const parsed = postKind.exclude(["QUESTION"]).safeParse(kind ?? "ARTICLE");
  const id = slug && parsed.success ? await findPostId(null, parsed.data, slug) : null;
  return id ? orNull(getPost(null, id)) : null;
}

async function Ask({ searchParams }: Props) {
  const { title, under: slug, kind } = await searchParams;
  const [under, topics] = await Promise.all([findUnder(slug, kind), listTopics(null)]);
  return <AskForm title={title?.slice(0, 160) ?? ""} under={under} topics={topics} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Ask a question"
        lead="Say what happens and where. Everything but the title and your own words may stay empty."
      />
      <div className="max-w-[44rem]">
        <Notice tone="info" className="mb-s5">
          Numbness between the legs, new trouble with bladder or bowel, sudden weakness, chest pain or a hot, swollen
          leg should not wait for a forum. <a href="/help/when-to-get-help">When to get help now</a>
        </Notice>
        <Suspense fallback={<Skeleton lines={8} />}>
          <Ask {...props} />
        </Suspense>
      </div>
    </div>
  );
}
