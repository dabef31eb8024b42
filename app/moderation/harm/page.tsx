import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { HarmReportList } from "@/components/marks/harm-report-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import { canReadHarmReports } from "@/lib/marks/policy";
import { listHarmReports } from "@/lib/marks/queries";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Answers that could harm", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const [waiting, decided] = ["/moderation/harm", "/moderation/harm?show=decided"];
const shown = z.object({ show: z.enum(["waiting", "decided"]).catch("waiting") });

async function Reports({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/moderation/harm");
  if (canReadHarmReports(viewer) !== "allowed") {
    return (
      <EmptyState title="This page is for moderators">
        <p>They decide whether an answer that a practitioner sees harm in stays hidden.</p>
      </EmptyState>
    );
  }
  const query = await searchParams;
  const { show } = shown.parse(query);
  const page = await orNull(listHarmReports(viewer, cursorQuery.catch({ limit: 20 }).parse(query), show === "decided"));
  if (!page) notFound();
  const next = new URLSearchParams({ show, cursor: page.nextCursor ?? "" });
  return (
    <>
      <TabsAsLinks
        label="Which answers"
        current={show === "waiting" ? waiting : decided}
        tabs={[
          { href: waiting, label: "Waiting" },
          { href: decided, label: "Decided" },
        ]}
      />
      <div className="mt-s5">
        <HarmReportList reports={page.items} isDecided={show === "decided"} />
      </div>
      <Pagination nextHref={page.nextCursor ? `/moderation/harm?${next}` : null} nextLabel="More answers" />
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="Answers that could harm"
        lead="A practitioner saw harm in each of these, which hid it. Decide whether it stays hidden; the oldest comes first."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <Reports {...props} />
        </Suspense>
      </div>
    </div>
  );
}
