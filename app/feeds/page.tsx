import type { Metadata } from "next";
import { FeedsText } from "@/components/about/feeds-text";
import { PageHeader } from "@/components/ui/page-header";
import { siteUrl } from "@/lib/platform/env";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "Feeds",
  description: "Atom feeds of this site: new articles and questions, topics, and the comments of a thread.",
  alternates: { canonical: "/feeds" },
};

export default function Page() {
  return (
    <div className="column">
      <PageHeader
        lead="Read what is new in a feed reader, without an account and without leaving an address."
        title="Feeds"
      />
      <FeedsText site={siteUrl()} />
    </div>
  );
}
