import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page-header";
import { findSubject } from "@/lib/follows/queries";

export const metadata: Metadata = { title: "E-mails stopped", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { searchParams: Promise<{ followed?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { followed } = await searchParams;
  const subject = typeof followed === "string" ? await findSubject(null, followed) : null;
  return (
    <div className="column">
      <PageHeader title="No more of these e-mails" lead="Whatever else you follow goes on as it is." />
      {subject ? (
        <p className="max-w-measure">
          You no longer follow {subject.target === "comment" && "the replies to a comment under "}
          <Link href={subject.path} className="wrap-anywhere">
            {subject.title}
          </Link>
          . To follow it again, open it and press Follow.
        </p>
      ) : (
        <p>To follow something again, open its page and press Follow.</p>
      )}
    </div>
  );
}
