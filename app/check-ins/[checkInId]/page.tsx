import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { CheckInDesk } from "@/components/check-ins/check-in-desk";
import { PageHeader } from "@/components/ui/page-header";
import { canReport } from "@/lib/check-ins/policy";
import { getCheckIn } from "@/lib/check-ins/queries";
import { checkInPath } from "@/lib/check-ins/schema";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "How is it going?", robots: { index: false } };

type Props = { params: Promise<{ checkInId: string }> };

async function Own({ params }: Props) {
  const { checkInId } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(checkInPath(checkInId))}`);
  const isId = z.uuid().safeParse(checkInId).success;
  const checkIn = isId ? await orNull(getCheckIn(viewer, checkInId)) : null;
  if (!checkIn) notFound();
  const { id, week, question, report, isShown, isAsker, memberId } = checkIn;
  const verdict = canReport(viewer, checkIn);
  return (
    <CheckInDesk
      id={id}
      week={week}
      question={question}
      report={report}
      isShown={isShown}
      isAsker={isAsker}
      isOwn={memberId === viewer.id}
      denied={verdict === "allowed" ? null : verdict.denied}
    />
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="How is it going?" />
      <div className="max-w-[44rem]">
        <Suspense>
          <Own {...props} />
        </Suspense>
      </div>
    </div>
  );
}
