import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findFollowByToken } from "@/lib/follows/queries";

export const metadata: Metadata = { title: "Stop these e-mails", robots: { index: false }, referrer: "no-referrer" };

/** Whole in one answer, so that it works where scripts do not run. */
export const instant = false;

type Props = { params: Promise<{ token: string }> };
type Followed = NonNullable<Awaited<ReturnType<typeof findFollowByToken>>>;

const unnamed = {
  post: "a conversation",
  comment: "a comment",
  topic: "a topic",
  practitioner: "a practitioner",
} as const;

function named({ target, title }: Followed): string {
  if (!title) return unnamed[target];
  if (target === "comment") return `the replies to a comment under “${title}”`;
  return target === "topic" ? `the topic “${title}”` : `“${title}”`;
}

function Confirm({ token, followed }: { token: string; followed: Followed }) {
  return (
    <form method="post" action={`/api/unsubscribe/${encodeURIComponent(token)}`}>
      <p className="mb-s4 max-w-measure">
        You follow <strong className="wrap-anywhere">{named(followed)}</strong>. Ending it ends this alone: whatever
        else you follow goes on as it is.
      </p>
      <Button type="submit" look="main" size="lg">
        Stop following
      </Button>
    </form>
  );
}

/** Where the link in an e-mail leads: opening it ends nothing, since scanners open links; pressing the button does. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const followed = await findFollowByToken(null, token);
  return (
    <div className="column">
      <PageHeader title="Stop these e-mails?" />
      {followed ? (
        <Confirm token={token} followed={followed} />
      ) : (
        <Notice title="Nothing more is sent because of this link">What it belongs to has already ended.</Notice>
      )}
    </div>
  );
}
