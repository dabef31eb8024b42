import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { openApiDocument } from "@/app/api/v1/openapi.json/document";
import { endpointGroups } from "@/app/api/v1/openapi.json/endpoints";
import { ApiIntroduction } from "@/components/api/api-introduction";
import { EndpointList } from "@/components/api/endpoint-list";
import { Reference } from "@/components/api/reference";
import { PageSection } from "@/components/site/page-section";
import { PageHeader } from "@/components/ui/page-header";
import { siteUrl } from "@/lib/platform/env";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "API",
  description:
    "Everything the pages of this community show and do, as JSON: how to begin, every call, and a reference.",
  alternates: { canonical: "/api" },
};

const documentUrl = "/api/v1/openapi.json";

async function load() {
  "use cache";
  cacheLife("max");
  return endpointGroups(await openApiDocument());
}

export default async function Page() {
  return (
    <>
      <div className="column">
        <PageHeader
          lead="Everything these pages show and do, as JSON. The site writes through it as well."
          title="API"
        />
        <ApiIntroduction base={`${siteUrl()}/api/v1`} />
        <PageSection
          id="calls"
          note={
            <>
              The same as a document for programs: <a href={documentUrl}>openapi.json</a> (OpenAPI 3.1). Addresses begin
              with /api/v1.
            </>
          }
          title="Every call"
        >
          <EndpointList groups={await load()} />
        </PageSection>
        <PageSection
          id="reference"
          note="Fields, replies and refusals of each call, and a form to try it. This part needs JavaScript."
          title="Reference"
        >
          <noscript>The list above and openapi.json hold all of it.</noscript>
        </PageSection>
      </div>
      <Reference documentUrl={documentUrl} />
    </>
  );
}
