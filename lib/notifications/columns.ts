import { permalink } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { AuthorView } from "@/lib/members/schema";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What every read of a line selects of who did it and where: whether they stand there without their name. */
export const causeColumns = {
  causeId: true,
  cause: { select: authorColumns },
  post: { select: { ...askedColumns, kind: true, slug: true, title: true } },
} as const satisfies Prisma.NotificationSelect;

type CauseRow = Prisma.NotificationGetPayload<{ select: typeof causeColumns }>;

/** Who did it, under the name that the thread shows; null when they have left. */
export const toCauseView = ({ causeId, cause, post }: CauseRow): AuthorView | null =>
  cause && toAuthorView(cause, isUnnamedIn(post, causeId));

/** Where to read it: the very comment, or the post. */
export const toPath = ({ post, comment }: Pick<CauseRow, "post"> & { comment: { number: number } | null }): string =>
  comment ? permalink(post, comment.number) : postPath(post);
