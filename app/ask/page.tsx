import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { loadPace } from "@/app/questions/load-pace";
import { PaceLine } from "@/components/pace/pace-line";
import { AskFlow } from "@/components/questions/ask/ask-flow";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { slug } from "@/lib/exercises/schema";
import { orNull } from "@/lib/platform/errors";
import { findPostId, getPost } from "@/lib/posts/queries";
import { postKind } from "@/lib/posts/schema";
import { listRules } from "@/lib/red-flags/queries";
import { listGlossary } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Ask a question", alternates: { canonical: "/ask" } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the address says beforehand; what cannot be used is as if it were not there. */
const address = z.object({
  title: z.string().catch(""),
  under: slug.optional().catch(undefined),
  kind: postKind.exclude(["QUESTION"]).catch("ARTICLE"),
});

/** The article or exercise named in the address, when there is one. */
async function findUnder({ under, kind }: z.infer<typeof address>) {
  const id = under ? await findPostId(null, kind, under) : null;
  return id ? orNull(getPost(null, id)) : null;
}

async function Ask({ searchParams }: Props) {
  const asked = address.parse(await searchParams);
  const [under, topics, rules, pace] = await Promise.all([
    findUnder(asked),
    listGlossary(null),
    listRules(null),
    loadPace(),
  ]);
  return (
    <>
      <PaceLine pace={pace} className="mb-s4 text-ink-soft" />
      <AskFlow title={asked.title.slice(0, 160)} under={under} topics={topics} rules={rules} />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Ask a question"
        lead="Say what happens and where. Everything but the title, your own words and the safety check may stay empty."
      />
      <noscript>
        <Notice tone="info" className="mb-s5">
          Asking needs JavaScript, which is switched off in this browser. Reading works without it:{" "}
          <a href="/questions">questions</a>, <a href="/articles">articles</a> and{" "}
          <a href="/help/when-to-get-help">when to get help now</a>.
        </Notice>
      </noscript>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Ask {...props} />
      </Suspense>
    </div>
  );
}
