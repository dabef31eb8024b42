import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { isStopTokenKnown } from "@/lib/plans/queries";

export const metadata: Metadata = { title: "Stop the reminders", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Where the link in a reminder leads: opening it stops nothing, since scanners open links; pressing the button does. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  return (
    <div className="column">
      <PageHeader title="Stop the reminders?" />
      {(await isStopTokenKnown(null, token)) ? (
        <form action={`/api/plan-reminders/${encodeURIComponent(token)}`} method="post">
          <p className="mb-s4 max-w-measure">
            No reminder comes any more, by e-mail or on a device. Your plan stays as it is.
          </p>
          <Button look="main" size="lg" type="submit">
            Stop the reminders
          </Button>
        </form>
      ) : (
        <Notice title="Nothing is sent because of this link">The plan it belongs to is no longer there.</Notice>
      )}
    </div>
  );
}
