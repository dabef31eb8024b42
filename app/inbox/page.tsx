import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { Inbox } from "@/components/notifications/inbox";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Inbox", robots: { index: false } };

async function SignedIn() {
  if (!(await currentViewer())) redirect("/sign-in?next=/inbox");
  return <Inbox />;
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
