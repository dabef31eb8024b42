import type { Metadata } from "next";
import { connection } from "next/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findReminder } from "@/lib/marks/queries";

export const metadata: Metadata = { title: "Stop these e-mails", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Where the link in a reminder leads: opening it ends nothing, since scanners open links; pressing the button does. */
export default async function Page({ params }: Props) {
  await connection();
  const { token } = await params;
  const reminder = await findReminder(null, token);
  return (
    <div className="column">
      <PageHeader title={reminder?.isStopped ? "No more of these reminders" : "Stop these reminders?"} />
      {reminder && !reminder.isStopped ? (
        <form method="post" action={`/api/unsubscribe/marks/${encodeURIComponent(token)}`}>
          <p className="mb-s4 max-w-measure">
            We remind you once when an answer to a question of yours was endorsed and you have not said whether it
            helped. Stopping this stops it for all of your questions; whatever you follow goes on as it is.
          </p>
          <Button type="submit" look="main" size="lg">
            Stop these reminders
          </Button>
        </form>
      ) : (
        <Notice title={reminder ? "You get no more of them" : "Nothing more is sent because of this link"}>
          {reminder
            ? "You can say what helped at any time, under your question."
            : "What it belongs to has already ended."}
        </Notice>
      )}
    </div>
  );
}
