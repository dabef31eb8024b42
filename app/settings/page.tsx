import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { CheckInSettings } from "@/components/check-ins/check-in-settings";
import { FollowSettings } from "@/components/follows/follow-settings";
import { ProfileForm } from "@/components/members/profile-form";
import { SessionSettings } from "@/components/members/session-settings";
import { TokenSettings } from "@/components/members/token-settings";
import { PractitionerLink } from "@/components/practitioners/practitioner-link";
import { PageHeader } from "@/components/ui/page-header";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { getMember, listTokens } from "@/lib/members/queries";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Settings", robots: { index: false } };

async function Settings() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/settings");
  const [member, tokens] = await Promise.all([getMember(viewer, viewer.handle), listTokens(viewer)]);
  return (
    <div className="flex max-w-[44rem] flex-col gap-s6">
      <section aria-labelledby="profile">
        <h2 id="profile" className="mb-s3">
          Your page
        </h2>
        <ProfileForm displayName={member.name} bio={member.bio} />
      </section>
      <section aria-labelledby="practitioner">
        <h2 id="practitioner" className="mb-s3">
          Practitioners
        </h2>
        <PractitionerLink isPractitioner={viewer.credentialId !== null} />
      </section>
      <section aria-labelledby="look">
        <h2 id="look" className="mb-s3">
          Light or dark
        </h2>
        <ThemeToggle />
      </section>
      <section aria-labelledby="follows">
        <h2 id="follows" className="mb-s3">
          What you follow
        </h2>
        <FollowSettings />
      </section>
      <section aria-labelledby="check-ins">
        <h2 id="check-ins" className="mb-s3">
          How it is going
        </h2>
        <CheckInSettings />
      </section>
      <section aria-labelledby="tokens">
        <h2 id="tokens" className="mb-s3">
          Access tokens
        </h2>
        <TokenSettings tokens={tokens} />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions" className="mb-s3">
          Signed in
        </h2>
        <SessionSettings />
      </section>
    </div>
  );
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader title="Settings" />
      <Suspense>
        <Settings />
      </Suspense>
    </div>
  );
}
