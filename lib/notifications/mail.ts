import type { z } from "zod";
import type { SubjectView } from "@/lib/follows/schema";
import type { NoteMail } from "@/lib/members/events";
import { newsKind } from "@/lib/notifications/schema";
import type { MailContent } from "@/lib/platform/mail/message";
import { toPlainText } from "@/lib/platform/markdown/plain-text";

/** How much of a text an e-mail quotes, in characters. */
const excerptLength = 600;

/** What an e-mail tells of. */
export type News = {
  readonly kind: z.infer<typeof newsKind>;
  /** Display name of who did it. */
  readonly who: string;
  readonly title: string;
  readonly excerpt: string;
  readonly href: string;
  /** What its reader follows, and the link that ends this follow alone. */
  readonly followed: SubjectView;
  readonly unsubscribeHref: string;
};

type Copy = { readonly subject: string; readonly heading: string; readonly action: string };

function copyOf({ kind, who, title }: News): Copy {
  switch (kind) {
    case "question.asked":
      return { subject: `New question: ${title}`, heading: `${who} asks: ${title}`, action: "Read the question" };
    case "article.published":
      return { subject: `New article: ${title}`, heading: `${who} published “${title}”`, action: "Read the article" };
    case "answer.posted":
      return { subject: `New answer: ${title}`, heading: `${who} answered “${title}”`, action: "Read the answer" };
    case "comment.posted":
      return {
        subject: `New comment: ${title}`,
        heading: `${who} commented on “${title}”`,
        action: "Read the comment",
      };
    case "answer.accepted":
      return {
        subject: `It helped: ${title}`,
        heading: `${who} says an answer to “${title}” helped`,
        action: "See the answer",
      };
    case "answer.endorsed":
      return {
        subject: `Endorsed: ${title}`,
        heading: `${who} endorses an answer to “${title}”`,
        action: "See the answer",
      };
    case "addendum.posted":
      return {
        subject: `Something was added: ${title}`,
        heading: `${who} added something to “${title}”`,
        action: "Read what was added",
      };
    case "comment.became-question":
      return {
        subject: `Your comment is a question now: ${title}`,
        heading: `${who} made a question of your comment, so that it can be answered: “${title}”`,
        action: "See the question",
      };
  }
}

function reasonFor({ target, title }: SubjectView): string {
  if (target === "comment") return `Sent because you follow the replies to a comment under “${title}”.`;
  return target === "topic" ? `Sent because you follow the topic “${title}”.` : `Sent because you follow “${title}”.`;
}

/** Words an e-mail about something new. */
export function mailOf(news: News): MailContent {
  const { subject, heading, action } = copyOf(news);
  return {
    // A line break in a title would end the header.
    subject: subject.replace(/\s+/g, " "),
    heading,
    paragraphs: [],
    quote: news.excerpt,
    action: { label: action, href: news.href },
    footer: reasonFor(news.followed),
    unsubscribeHref: news.unsubscribeHref,
  };
}

/** Where an e-mail stands in its thread: the post, and the numbers of the comments down to its own. */
export type Place = {
  readonly postNumber: number;
  readonly path: readonly number[];
  readonly memberId: string;
  readonly host: string;
};

/** Names a message and those above it, so that a mail program shows a thread as one; the same each time. */
export function threadingOf({ postNumber, path, memberId, host }: Place): { messageId: string; above: string[] } {
  const name = (what: string) => `<${what}.${memberId}@${host}>`;
  const above = [name(`post-${postNumber}`), ...path.slice(0, -1).map((number) => name(`comment-${number}`))];
  const own = path.at(-1);
  return own === undefined
    ? { messageId: name(`post-${postNumber}`), above: [] }
    : { messageId: name(`comment-${own}`), above };
}

/** Headers by which mail programs offer to end it in one click (RFC 8058) and show a thread as one. */
export function headersOf(oneClickHref: string, above: readonly string[]): Record<string, string> {
  const parent = above.at(-1);
  return {
    "List-Unsubscribe": `<${oneClickHref}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    ...(parent ? { "In-Reply-To": parent, References: above.join(" ") } : {}),
  };
}

/** A message but for whom it goes to. */
export type Letter = {
  readonly messageId: string;
  readonly headers?: Record<string, string>;
  readonly content: MailContent;
};

/** A line of an inbox as an e-mail tells it. */
export type Told = {
  readonly id: string;
  readonly kind: string;
  readonly member: { readonly id: string };
  readonly post: { readonly title: string; readonly number: number };
  readonly comment: { readonly path: readonly number[] } | null;
};

type Through = {
  readonly who: string;
  readonly path: string;
  readonly followed: SubjectView;
  readonly unsubscribeToken: string;
  readonly quoted: string;
  readonly site: string;
};

/** The e-mail about something new that a follow asked for. */
export function letterOf({ kind, member, post, comment }: Told, through: Through): Letter {
  const { who, path, followed, unsubscribeToken, quoted, site } = through;
  const place = {
    postNumber: post.number,
    path: comment?.path ?? [],
    memberId: member.id,
    host: new URL(site).hostname,
  };
  const { messageId, above } = threadingOf(place);
  const content = mailOf({
    kind: newsKind.parse(kind),
    who,
    title: post.title,
    excerpt: toPlainText(quoted, excerptLength),
    href: site + path,
    followed,
    unsubscribeHref: `${site}/unsubscribe/${unsubscribeToken}`,
  });
  return { messageId, headers: headersOf(`${site}/api/unsubscribe/${unsubscribeToken}`, above), content };
}

/**
 * The e-mail of a private note, the same whatever the note says: a mailbox has other readers.
 *
 * It stands in no thread of mails, names no post, and belongs to no subscription that could be ended.
 */
export const noteOf = (id: string, { path, site }: { path: string; site: string }): Letter => ({
  messageId: `<note-${id}@${new URL(site).hostname}>`,
  content: {
    subject: "A note about your post",
    heading: "A note about your post",
    paragraphs: [
      "We have a private note for you about something that you wrote. Please read it now.",
      "Only you can open it. Nobody who follows your post is told.",
    ],
    action: { label: "Read the note", href: site + path },
    footer: "Sent because of what you posted. Such notes belong to no subscription.",
  },
});

type NotePlace = {
  readonly path: string;
  readonly site: string;
  /** What stands behind a path so that it opens without signing in. */
  readonly keyOf: (path: string) => string;
};

/** The e-mail of a note that brings its own words. */
export function letterOfNote(id: string, mail: NoteMail, { path, site, keyOf }: NotePlace): Letter {
  // An address under /api has the key of the page for which it acts.
  const hrefOf = (to: string) => site + (mail.isKeyed ? `${to}/${keyOf(to.replace(/^\/api(?=\/)/, ""))}` : to);
  const href = hrefOf(path);
  return {
    messageId: `<note-${id}@${new URL(site).hostname}>`,
    ...(mail.stop ? { headers: headersOf(hrefOf(mail.stop.oneClick), []) } : {}),
    content: {
      subject: mail.subject.replace(/\s+/g, " "),
      heading: mail.heading,
      paragraphs: mail.paragraphs,
      ...(mail.choices
        ? { choices: mail.choices.map(({ label, query }) => ({ label, href: `${href}?${query}` })) }
        : {}),
      action: { label: mail.action, href },
      footer: mail.footer,
      ...(mail.stop ? { unsubscribeHref: hrefOf(mail.stop.page) } : {}),
    },
  };
}
