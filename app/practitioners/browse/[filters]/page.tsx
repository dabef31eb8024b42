import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { PractitionerDirectory } from "@/components/practitioners/practitioner-directory";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { cursorQuery } from "@/lib/platform/cursor";
import { orNull } from "@/lib/platform/errors";
import { readFilters } from "@/lib/platform/http/list-address";
import { placeholder } from "@/lib/platform/placeholder";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { listPractitioners } from "@/lib/practitioners/queries";

const title = "Practitioners";
const description = "Physiotherapists, osteopaths, coaches and movement teachers whose credentials we have checked.";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ filters: placeholder }];
export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: "/practitioners" },
  openGraph: { title, description, url: "/practitioners" },
};

async function load(segment: string) {
  "use cache";
  // A credential expires by itself, and nothing is written then.
  cacheLife("hours");
  cacheTag(tagOf(everything), tagOf(practitionerKeys.all));
  const asked = segment === placeholder ? null : readFilters(cursorQuery, segment);
  if (!asked) return null;
  const page = await orNull(listPractitioners(null, asked));
  return page && { page, isLater: asked.cursor !== undefined };
}

export default async function Page({ params }: { params: Promise<{ filters: string }> }) {
  const found = await load((await params).filters);
  if (!found) notFound();
  return <PractitionerDirectory {...found} />;
}
