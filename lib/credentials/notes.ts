import type { DecisionBody } from "@/lib/credentials/schema";
import type { NoteMail, NoteWritten } from "@/lib/members/events";

/** Where an applicant reads what became of their application. */
const applyPath = "/practitioners/apply";

type Words = {
  readonly title: string;
  readonly excerpt?: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
};

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function wordsOfVerifying(expiresOn: string): Words {
  const until = day.format(new Date(expiresOn));
  return {
    title: `Your credential was checked; it holds until ${until}`,
    subject: "Your credential was checked",
    paragraphs: [`From now on what you write carries it, until ${until}. Your proof has been deleted.`],
    action: "See your credentials",
  };
}

/** What an applicant is told about a decision. */
export function wordsOfDecision(decision: DecisionBody): Words {
  if (decision.kind === "VERIFY") return wordsOfVerifying(decision.expiresOn);
  const { kind, words: excerpt } = decision;
  switch (kind) {
    case "ASK_BACK":
      return {
        ...{ title: "A moderator has a question about your application", excerpt },
        subject: "A question about your application",
        paragraphs: [excerpt, "Correct or add what is asked for, and send it again."],
        action: "Go to your application",
      };
    case "REFUSE":
      return {
        ...{ title: "Your application was refused", excerpt, subject: "Your application was refused" },
        paragraphs: [excerpt, "Your proof has been deleted. You can apply again at any time."],
        action: "See your application",
      };
    case "REVOKE":
      return {
        ...{ title: "Your credential was revoked", excerpt, subject: "Your credential was revoked" },
        paragraphs: [excerpt, "What you write from now on carries no credential; what you wrote before keeps it."],
        action: "See your credentials",
      };
  }
}

/** The last day, and how many days are left to it; null once it is over. */
type End = { readonly expiresOn: Date; readonly days: number | null };

/** What a member is told as a credential ends or is about to; null: an application that they did not send again. */
export function wordsOfEnd(end: End | null): Words {
  if (!end) {
    return {
      title: "Your application was closed: we heard nothing for 60 days",
      subject: "Your application was closed",
      paragraphs: ["We asked you something and heard nothing for 60 days. Your proof has been deleted."],
      action: "Apply again",
    };
  }
  const until = day.format(end.expiresOn);
  if (end.days === null) {
    return {
      title: `Your credential ended on ${until}`,
      subject: "Your credential has ended",
      paragraphs: ["What you write from now on carries no credential; what you wrote before keeps it."],
      action: "Apply again",
    };
  }
  return {
    title:
      end.days === 0
        ? `Your credential ends today, on ${until}`
        : `Your credential ends in ${end.days === 1 ? "a day" : `${end.days} days`}, on ${until}`,
    subject: "Your credential ends soon",
    paragraphs: [`It holds until ${until}. Apply for its renewal in good time: the present one holds until then.`],
    action: "Renew it",
  };
}

const footer =
  "Sent because you hold a credential here, or have applied for one. Such notes belong to no subscription.";

/** What a member is told about their credential, in the inbox and by e-mail; `key` makes it come once. */
export function noteAbout(memberId: string, key: string, words: Words): NoteWritten {
  const { title, excerpt, subject, paragraphs, action } = words;
  const mail: NoteMail = { subject, heading: title, paragraphs: [...paragraphs], action, footer, stop: null };
  return { type: "member.note", memberId, key, title, path: applyPath, excerpt: excerpt ?? null, mail };
}
