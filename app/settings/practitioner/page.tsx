import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { OwnStanding } from "@/components/credentials/own-standing";
import { languageChoices } from "@/components/practitioners/languages";
import { PractitionerProfileForm } from "@/components/practitioners/practitioner-profile-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnStanding } from "@/lib/credentials/queries";
import { currentViewer } from "@/lib/platform/session";
import { canTellAboutThemselves } from "@/lib/practitioners/policy";
import { findOwnProfile } from "@/lib/practitioners/queries";

export const metadata: Metadata = { title: "Your work", robots: { index: false } };

const nothingYet = { headline: "", markdown: "", languages: [], disclosure: "", domains: [] };

async function Profile() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/settings/practitioner");
  const [profile, standing] = await Promise.all([findOwnProfile(viewer), listOwnStanding(viewer)]);
  if (canTellAboutThemselves(viewer, { hasProfile: profile !== null }) !== "allowed") {
    return (
      <EmptyState
        action={<ButtonLink href="/practitioners/apply">Apply as a practitioner</ButtonLink>}
        title="This page is for practitioners"
      >
        <p>They say here what they do, whom they work for and what they sell.</p>
      </EmptyState>
    );
  }
  const languages = languageChoices(profile?.languages ?? []);
  return (
    <div className="flex max-w-[44rem] flex-col gap-s5">
      <p>
        <Link href={`/practitioners/${viewer.handle}`}>See your page</Link> ·{" "}
        <Link href="/practitioners/apply">Your credentials</Link>
      </p>
      <OwnStanding current={viewer.credentialId} standing={standing} />
      <PractitionerProfileForm languages={languages} profile={profile ?? nothingYet} />
    </div>
  );
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/settings", label: "Settings" }]} />}
        lead="What readers see beside your answers and on your page."
        title="Your work"
      />
      <Suspense>
        <Profile />
      </Suspense>
    </div>
  );
}
