import { z } from "zod";
import { authorView } from "@/lib/members/schema";

/** What an inbox line tells of; the copy for each stands in the component that shows it. */
export const notificationKind = z.enum([
  "question.asked",
  "article.published",
  "answer.posted",
  "comment.posted",
  "answer.accepted",
  "answer.endorsed",
  "addendum.posted",
  "comment.became-question",
  "red-flag.raised",
  "note",
]);
export type NotificationKind = z.infer<typeof notificationKind>;

/** What somebody hears of through a follow or because it happened to what they wrote; the rest is a private note. */
export const newsKind = notificationKind.exclude(["red-flag.raised", "note"]);

/** One line in a member's inbox. */
export const notificationView = z.object({
  id: z.uuid(),
  kind: notificationKind,
  /** Who did it; null when they have left, and when nobody did. */
  cause: authorView.nullable(),
  /** Title of the post it happened to; of a note, what it says. */
  title: z.string(),
  /** Where to read it: the post, or the very comment. */
  path: z.string(),
  /** How the comment or answer begins; null for a post. */
  excerpt: z.string().nullable(),
  createdAt: z.iso.datetime(),
  isRead: z.boolean(),
});
export type NotificationView = z.infer<typeof notificationView>;

/** Which lines have been read. */
export const readBody = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.object({ all: z.literal(true) }),
]);
export type ReadBody = z.infer<typeof readBody>;

/** How many lines are still unread. */
export const unreadView = z.object({ unread: z.number().int() });
export type UnreadView = z.infer<typeof unreadView>;

/** An e-mail to be sent: the line it tells of, and the follow that asked for it; null for a private note. */
export const mailJob = z.object({ notificationId: z.uuid(), followId: z.uuid().nullable() });
export type MailJob = z.infer<typeof mailJob>;
