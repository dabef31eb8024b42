import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { SavedReplyManager } from "@/components/saved-replies/saved-reply-manager";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/platform/session";
import { canSaveReplies } from "@/lib/saved-replies/policy";
import { starters } from "@/lib/saved-replies/starters";

export const metadata: Metadata = { title: "Saved replies", robots: { index: false } };

async function SavedReplies() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/waiting/saved-replies");
  if (canSaveReplies(viewer) === "allowed") return <SavedReplyManager starters={starters} />;
  return (
    <EmptyState title="Saved replies are for practitioners">
      <p>They help those who answer often. Drafts of what you write are kept for you in any case.</p>
    </EmptyState>
  );
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/waiting", label: "Waiting list" }]} />}
        title="Saved replies"
        lead="Words that you write often, for you alone. They are offered where you answer and where you ask back."
      />
      <div className="max-w-[50rem]">
        <Suspense>
          <SavedReplies />
        </Suspense>
      </div>
    </div>
  );
}
