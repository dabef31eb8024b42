import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { NameForm } from "@/components/members/name-form";
import { PageHeader } from "@/components/ui/page-header";
import { safeNext } from "@/lib/platform/http/next-address";
import { currentCaller } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Choose your name", robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

async function Welcome({ searchParams }: Props) {
  const caller = await currentCaller();
  const next = safeNext((await searchParams).next);
  if (caller.viewer) redirect(next);
  if (caller.by !== "newcomer") redirect("/sign-in?next=/welcome");
  return <NameForm next={next} />;
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader
        title="What shall we call you?"
        lead="A first name is enough. Health is personal: you need not use your real name."
      />
      <Suspense>
        <Welcome {...props} />
      </Suspense>
    </div>
  );
}
