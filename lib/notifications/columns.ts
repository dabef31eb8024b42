import { permalink } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { AuthorView } from "@/lib/members/schema";
import type { Listener } from "@/lib/notifications/recipients";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import { carePath } from "@/lib/raised-flags/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What every read of a line selects of who did it and where: whether they stand there without their name. */
export const causeColumns = {
  kind: true,
  postId: true,
  causeId: true,
  cause: { select: authorColumns },
  title: true,
  path: true,
  post: { select: { ...askedColumns, kind: true, slug: true, title: true } },
} as const satisfies Prisma.NotificationSelect;

type CauseRow = Prisma.NotificationGetPayload<{ select: typeof causeColumns }>;

/** Who did it, under the name that the thread shows; null when they have left. */
export const toCauseView = ({ causeId, cause, post }: CauseRow): AuthorView | null =>
  cause && toAuthorView(cause, post !== null && isUnnamedIn(post, causeId));

/** What a line is called: the post, or the note itself. */
export const toTitle = ({ title, post }: Pick<CauseRow, "title" | "post">): string => post?.title ?? title ?? "";

/** What a member has to be, to hear of anything. */
export const listenerColumns = { id: true, joinedAt: true, bannedAt: true } as const satisfies Prisma.MemberSelect;

/** A follow as what decides who hears. */
export const followerColumns = {
  id: true,
  postId: true,
  commentId: true,
  topicId: true,
  byEmail: true,
  scope: true,
  member: { select: listenerColumns },
} as const satisfies Prisma.FollowSelect;

/** Whoever may hear through a follow. */
export function toFollower(row: Prisma.FollowGetPayload<{ select: typeof followerColumns }>): Listener {
  const { id, postId, commentId, topicId, byEmail, scope, member } = row;
  const target = postId ? "post" : commentId ? "comment" : topicId ? "topic" : "practitioner";
  const { id: memberId, ...standing } = member;
  return { memberId, ...standing, follow: { id, target, byEmail, scope } };
}

/** What the e-mail of a line selects. */
export const toldColumns = {
  id: true,
  key: true,
  mail: true,
  member: { select: { id: true, email: true } },
  ...causeColumns,
  post: { select: { ...causeColumns.post.select, number: true, markdown: true } },
  comment: { select: { number: true, path: true, markdown: true } },
} as const satisfies Prisma.NotificationSelect;

type PlaceRow = Pick<CauseRow, "kind" | "path" | "post"> & { postId: string | null } & {
  comment: { number: number } | null;
};

/** Where to read it: the very comment, or the post; a private note has an address of its own, which names neither. */
export function toPath({ kind, path, postId, post, comment }: PlaceRow): string {
  if (kind === "red-flag.raised" && postId) return carePath(postId);
  if (!post) return path ?? "/inbox";
  return comment ? permalink(post, comment.number) : postPath(post);
}
