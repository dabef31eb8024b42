import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { WhenToGetHelp } from "@/components/help/when-to-get-help";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { placeholder } from "@/lib/platform/placeholder";
import { redFlagKeys } from "@/lib/red-flags/keys";
import { listRules } from "@/lib/red-flags/queries";

export const ensureStatic = "navigation";
/** A page that reads the database is made at its first visit: a build has none. */
export const generateStaticParams = () => [{ page: placeholder }];

type Props = { params: Promise<{ page: string }> };

const page = "when-to-get-help";

async function load(asked: string) {
  "use cache";
  cacheLife("days");
  cacheTag(...[everything, redFlagKeys.rules].map(tagOf));
  return asked === page ? listRules(null) : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).page !== page) return { title: "Not found" };
  return {
    title: "When to get help",
    description: "Which signs around hips, legs, back and gait should be seen now, within days, or at your own pace.",
    alternates: { canonical: `/help/${page}` },
  };
}

export default async function Page({ params }: Props) {
  const rules = await load((await params).page);
  if (!rules) notFound();
  return <WhenToGetHelp rules={rules} />;
}
