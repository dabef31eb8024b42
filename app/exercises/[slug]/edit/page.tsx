import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { EarlierNotice } from "@/components/exercises/authoring/earlier-notice";
import { PractitionersOnly } from "@/components/exercises/authoring/practitioners-only";
import { ProposalForm } from "@/components/exercises/authoring/proposal-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { canRevise } from "@/lib/exercise-proposals/policy";
import { getRevisionSource } from "@/lib/exercise-proposals/queries";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Revise an exercise", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The proposal of one's own that is taken up again. */
const takenUp = z.object({ proposal: z.uuid() });

async function Desk({ params, searchParams }: Props) {
  const { slug } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`/exercises/${slug}/edit`)}`);
  const asked = takenUp.safeParse(await searchParams);
  const source = await orNull(getRevisionSource(viewer, slug, asked.data?.proposal));
  if (!source) notFound();
  const verdict = canRevise(viewer, source);
  if (verdict !== "allowed") return <PractitionersOnly denied={verdict.denied} />;
  const { id, base, content, earlier } = source;
  return (
    <>
      {earlier && <EarlierNotice earlier={earlier} />}
      <ProposalForm key={id} revised={{ id, slug, base, content, earlier }} topics={await listTopics(viewer)} />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/exercises", label: "Exercises" }]} />}
        lead="The exercise stays as it is until another practitioner has reviewed what you change."
        title="Revise an exercise"
      />
      <Suspense fallback={<Skeleton lines={12} />}>
        <Desk {...props} />
      </Suspense>
    </div>
  );
}
