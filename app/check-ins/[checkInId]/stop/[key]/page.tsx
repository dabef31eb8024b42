import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findCheckInByLink } from "@/lib/check-ins/queries";
import { stopPath } from "@/lib/check-ins/schema";
import { reasonText } from "@/lib/platform/http/reasons";

export const metadata: Metadata = { title: "Stop asking me", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = {
  params: Promise<{ checkInId: string; key: string }>;
  searchParams: Promise<{ stopped?: string | string[] }>;
};

async function Stopping({ params, searchParams }: Props) {
  const { checkInId: id, key } = await params;
  const { stopped } = await searchParams;
  const checkIn = await findCheckInByLink(null, { to: "stop", id, key });
  if (!checkIn) return <Notice tone="waiting">{reasonText("check-in-unknown")}</Notice>;
  const action = `/api${stopPath(id)}/${key}`;
  return (
    <>
      {stopped && (
        <Notice className="mb-s4" tone="success" title="Stopped">
          {stopped === "all"
            ? "We do not ask you how it is going any more. You can change that under Settings."
            : "We do not ask about this question any more. You can change that under Settings."}
        </Notice>
      )}
      {stopped !== "all" && (
        <form method="post" action={action} className="flex flex-wrap gap-s3">
          {!stopped && (
            <Button type="submit" look="main" size="lg" name="scope" value="question">
              Stop for this question
            </Button>
          )}
          <Button type="submit" size="lg" name="scope" value="all">
            Stop for all questions
          </Button>
        </form>
      )}
    </>
  );
}

/** Where the link in an e-mail leads: opening it ends nothing, since scanners open links; pressing a button does. */
export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="Stop asking me how it is going?" />
      <div className="max-w-[44rem]">
        <Stopping {...props} />
      </div>
    </div>
  );
}
