import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { isDemoRequest } from "@/lib/platform/demo";
import { type KeptMail, listKeptMail } from "@/lib/platform/mail/mailbox";

export const metadata: Metadata = { title: "Mailbox", robots: { index: false }, referrer: "no-referrer" };

/** Never made beforehand: whether this is the demo shows in the request. */
export const instant = false;

const address = /(https?:\/\/[^\s<>"]+)/;

function WithLinks({ text }: { text: string }) {
  // Splitting by a pattern in brackets leaves what it matched at every second place.
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that was sent never move
      <a key={index} href={part} className="wrap-anywhere">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

function Message({ mail }: { mail: KeptMail }) {
  const { recipient, subject, text, keptAt } = mail;
  return (
    <Card>
      <h2 className="text-step-1 wrap-anywhere">{subject}</h2>
      <p className="mb-s3 text-step--1 text-ink-soft wrap-anywhere">
        To {recipient}, <RelativeTime date={keptAt.toISOString()} />
      </p>
      <p className="whitespace-pre-wrap wrap-anywhere">
        <WithLinks text={text} />
      </p>
    </Card>
  );
}

/** Mail that the demo would have sent: with it one can sign up and hear of answers without a mail server. */
export default async function Page() {
  if (!isDemoRequest(await headers())) notFound();
  const messages = await listKeptMail();
  return (
    <div className="column">
      <PageHeader
        title="Mailbox"
        lead="E-mails that would have been sent, the newest first. Set SMTP_URL to send them."
      />
      {messages.length === 0 ? (
        <EmptyState title="No e-mail yet">Ask for a sign-in link, or follow something and wait.</EmptyState>
      ) : (
        <ul className="grid max-w-[44rem] gap-s4">
          {messages.map((mail) => (
            <li key={mail.id}>
              <Message mail={mail} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
