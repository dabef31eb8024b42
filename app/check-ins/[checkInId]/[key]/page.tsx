import type { Metadata } from "next";
import { LinkCheckIn } from "@/components/check-ins/link-check-in";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canReportByLink } from "@/lib/check-ins/policy";
import { findCheckInByLink } from "@/lib/check-ins/queries";
import { checkInPath, linkQuery, stopPath } from "@/lib/check-ins/schema";
import { keyOfPath } from "@/lib/platform/hash";
import { reasonText } from "@/lib/platform/http/reasons";

export const metadata: Metadata = { title: "How is it going?", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = {
  params: Promise<{ checkInId: string; key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function Answering({ params, searchParams }: Props) {
  const { checkInId: id, key } = await params;
  const checkIn = await findCheckInByLink(null, { to: "answer", id, key });
  if (!checkIn) return <Notice tone="waiting">{reasonText("check-in-unknown")}</Notice>;
  const query = linkQuery.parse(await searchParams);
  const verdict = canReportByLink(checkIn);
  if (verdict !== "allowed" && !query.saved) return <Notice tone="waiting">{reasonText(verdict.denied)}</Notice>;
  const path = `${checkInPath(id)}/${key}`;
  return (
    <LinkCheckIn
      path={path}
      stopHref={`${stopPath(id)}/${keyOfPath(stopPath(id))}`}
      query={query}
      week={checkIn.week}
      askedOn={checkIn.askedOn.toISOString()}
      isAsker={checkIn.isAsker}
      isReported={checkIn.isReported}
    />
  );
}

/** Where the link in an e-mail leads: opening it saves nothing, since scanners open links. */
export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="How is it going?" />
      <div className="max-w-[44rem]">
        <Answering {...props} />
      </div>
    </div>
  );
}
