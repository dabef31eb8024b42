import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { HandoverPage } from "@/components/handovers/handover-page";
import { Skeleton } from "@/components/ui/skeleton";
import { likelyWay, shortHandover } from "@/lib/handovers/handover";
import { getHandover } from "@/lib/handovers/queries";
import { handoverQuery, usualParts } from "@/lib/handovers/schema";
import { siteUrl } from "@/lib/platform/env";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "For your clinician", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A form sends each ticked part by itself, and `chosen` also when none is. */
async function Sheet({ params, searchParams }: Props) {
  const { slug } = await params;
  const { part, chosen } = await searchParams;
  const handover = await orNull(getHandover(await currentViewer(), { slug }));
  if (!handover) notFound();
  const { parts } = handoverQuery.parse({ parts: [part].flat().filter(Boolean).join(",").slice(0, 200) });
  const shown = chosen === undefined || !parts ? usualParts(handover.isAnonymous) : parts;
  return <HandoverPage handover={shortHandover(handover, likelyWay(handover))} parts={shown} site={siteUrl()} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <Suspense fallback={<Skeleton lines={12} />}>
        <Sheet {...props} />
      </Suspense>
    </div>
  );
}
