import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { DueCheckIns } from "@/components/check-ins/due-check-ins";
import { Inbox } from "@/components/notifications/inbox";
import { PageHeader } from "@/components/ui/page-header";
import { listDueCheckIns } from "@/lib/check-ins/queries";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Inbox", robots: { index: false } };

async function SignedIn() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/inbox");
  const due = await listDueCheckIns(viewer);
  return (
    <>
      {due.length > 0 && <DueCheckIns due={due} />}
      <Inbox />
    </>
  );
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Inbox" />
      <div className="max-w-[44rem]">
        <Suspense>
          <SignedIn />
        </Suspense>
      </div>
    </div>
  );
}
