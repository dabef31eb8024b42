import { z } from "zod";

/** An address within the site. */
const path = z.string().regex(/^\/(?!\/)/, "An address within the site begins with one slash");

/** A note's e-mail. Mailboxes have other readers: it names no symptom, no exercise and no question. */
export const noteMail = z.object({
  subject: z.string(),
  heading: z.string(),
  paragraphs: z.array(z.string()),
  /** What the button says, which leads where the note leads. */
  action: z.string(),
  /** Why it arrives. */
  footer: z.string(),
  /** Where its reader ends such e-mails, and the address that a mail program posts to (RFC 8058); null where they can't. */
  stop: z.object({ page: path, oneClick: path }).nullable(),
  /** Answers to choose from, each a link that leads where the note leads, with this query behind it. */
  choices: z.array(z.object({ label: z.string(), query: z.string() })).optional(),
  /** Its links work without signing in, by the key of their address, which stands in the e-mail alone. */
  isKeyed: z.boolean().optional(),
});
export type NoteMail = z.infer<typeof noteMail>;

/** Something for one member alone, told in the inbox and, with `mail`, once by e-mail; it belongs to no follow. */
export const noteWritten = z.object({
  type: z.literal("member.note"),
  memberId: z.uuid(),
  /** With the member it makes the note unique: a job that runs again tells it once. */
  key: z.string(),
  title: z.string(),
  path,
  excerpt: z.string().nullable(),
  mail: noteMail.nullable(),
});
export type NoteWritten = z.infer<typeof noteWritten>;
