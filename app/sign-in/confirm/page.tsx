import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Sign in", robots: { index: false }, referrer: "no-referrer" };

type Props = { searchParams: Promise<Record<"token" | "email" | "callbackUrl", string | string[] | undefined>> };

async function Confirm({ searchParams }: Props) {
  const { token, email, callbackUrl } = await searchParams;
  if (typeof token !== "string" || typeof email !== "string") {
    return (
      <p>
        The link is not whole. <Link href="/sign-in">Ask for a new one</Link>
      </p>
    );
  }
  const query = new URLSearchParams({ token, email, callbackUrl: typeof callbackUrl === "string" ? callbackUrl : "/" });
  return (
    <form method="post" action={`/api/auth/callback/email?${query}`}>
      <p className="mb-s4">
        You are signing in as <strong className="wrap-anywhere">{email}</strong>.
      </p>
      <Button type="submit" look="main" size="lg">
        Sign in
      </Button>
    </form>
  );
}

/** Where the link in the mail leads: following it does nothing, pressing the button signs in. */
export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="One press to sign in" />
      <Suspense>
        <Confirm {...props} />
      </Suspense>
    </div>
  );
}
