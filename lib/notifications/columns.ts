import { permalink } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { AuthorView } from "@/lib/members/schema";
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
  post: { select: { ...askedColumns, kind: true, slug: true, title: true } },
} as const satisfies Prisma.NotificationSelect;

type CauseRow = Prisma.NotificationGetPayload<{ select: typeof causeColumns }>;

/** Who did it, under the name that the thread shows; null when they have left. */
export const toCauseView = ({ causeId, cause, post }: CauseRow): AuthorView | null =>
  cause && toAuthorView(cause, isUnnamedIn(post, causeId));

type PlaceRow = Pick<CauseRow, "kind" | "postId" | "post"> & { comment: { number: number } | null };

/** Where to read it: the very comment, or the post; a private note has an address of its own, which names neither. */
export function toPath({ kind, postId, post, comment }: PlaceRow): string {
  if (kind === "red-flag.raised") return carePath(postId);
  return comment ? permalink(post, comment.number) : postPath(post);
}
