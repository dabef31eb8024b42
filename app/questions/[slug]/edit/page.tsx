import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { QuestionEditor } from "@/components/questions/ask/question-editor";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { findPostId } from "@/lib/posts/queries";
import { postPath } from "@/lib/posts/schema";
import { getQuestionSource } from "@/lib/questions/queries";
import { listGlossary } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Change your question", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

async function Desk({ params }: Props) {
  const { slug } = await params;
  const viewer = await currentViewer();
  const address = `${postPath({ kind: "QUESTION", slug })}/edit`;
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(address)}`);
  const id = await findPostId(viewer, "QUESTION", slug);
  const source = id ? await orNull(getQuestionSource(viewer, id)) : null;
  if (!source) notFound();
  return <QuestionEditor source={source} topics={await listGlossary(viewer)} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Change your question"
        lead="How it stood before stays readable. For what has come since, an addendum with its date is better."
      />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
