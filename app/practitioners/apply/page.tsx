import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { ApplicationForm } from "@/components/credentials/application-form";
import { OwnCredentials } from "@/components/credentials/own-credentials";
import { countries } from "@/components/practitioners/countries";
import { PageSection } from "@/components/site/page-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnCredentials, listRegisters } from "@/lib/credentials/queries";
import { currentViewer } from "@/lib/platform/session";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: "Apply as a practitioner", robots: { index: false } };

async function Application() {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/practitioners/apply");
  const [own, registers, regions] = await Promise.all([
    listOwnCredentials(viewer),
    listRegisters(viewer),
    listTopics(viewer, "REGION"),
  ]);
  const isWaiting = own.some(({ status }) => status === "PENDING");
  const askedBack = own.find(({ status }) => status === "ASKED_BACK");
  const renewed = own.find(({ status }) => status === "VERIFIED" || status === "EXPIRED");
  const earlier = askedBack ?? renewed ?? null;
  return (
    <div className="max-w-[44rem]">
      {own.length > 0 && (
        <PageSection id="own" title="Your applications and credentials">
          <OwnCredentials own={own} />
        </PageSection>
      )}
      {!isWaiting && (
        <PageSection id="apply" title={askedBack ? "Send it again" : renewed ? "Renew it, or apply anew" : "Apply"}>
          <ApplicationForm
            key={earlier?.sentAt}
            countries={countries()}
            earlier={earlier}
            regions={regions}
            registers={registers}
          />
        </PageSection>
      )}
    </div>
  );
}

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[{ href: "/practitioners", label: "Practitioners" }]} />}
        lead="A moderator looks you up in your profession's register. Then what you write here carries your profession, and when it was checked."
        title="Apply as a practitioner"
      />
      <Suspense>
        <Application />
      </Suspense>
    </div>
  );
}
