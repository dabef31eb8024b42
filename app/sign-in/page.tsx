import type { Metadata } from "next";
import { headers } from "next/headers";
import { Suspense } from "react";
import { DemoSignIn } from "@/components/members/demo-sign-in";
import { SignInForm } from "@/components/members/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { configuredProviders } from "@/lib/platform/auth";
import { isDemoRequest } from "@/lib/platform/demo";
import { safeNext } from "@/lib/platform/http/next-address";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<Record<"next" | "error", string | string[] | undefined>> };

async function SignIn({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const address = safeNext(next);
  return (
    <div className="grid max-w-[34rem] gap-s6">
      {error && (
        <Notice tone="error" title="That link no longer works">
          It works once, for one hour. Ask for a new one below.
        </Notice>
      )}
      <SignInForm next={address} providers={configuredProviders()} />
      {isDemoRequest(await headers()) && <DemoSignIn next={address} />}
    </div>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="Sign in" lead="To ask, answer, follow and say what helped. Reading needs no account." />
      <Suspense>
        <SignIn {...props} />
      </Suspense>
    </div>
  );
}
