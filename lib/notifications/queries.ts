import { causeColumns, toCauseView, toPath, toTitle } from "@/lib/notifications/columns";
import { type NotificationView, notificationKind } from "@/lib/notifications/schema";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

const excerptLength = 160;

const notificationColumns = {
  id: true,
  createdAt: true,
  readAt: true,
  excerpt: true,
  ...causeColumns,
  comment: { select: { number: true, markdown: true } },
} as const satisfies Prisma.NotificationSelect;

type NotificationRow = Prisma.NotificationGetPayload<{ select: typeof notificationColumns }>;

function toNotificationView(row: NotificationRow): NotificationView {
  const { id, kind, createdAt, readAt, excerpt, comment } = row;
  return {
    id,
    kind: notificationKind.parse(kind),
    cause: toCauseView(row),
    title: toTitle(row),
    path: toPath(row),
    excerpt: comment ? toPlainText(comment.markdown, excerptLength) : excerpt,
    createdAt: createdAt.toISOString(),
    isRead: readAt !== null,
  };
}

/** The rule of what an inbox shows: its member's own lines, of what is still to be read. */
const own = (viewer: NonNullable<Viewer>): Prisma.NotificationWhereInput => ({
  memberId: viewer.id,
  AND: [
    { OR: [{ postId: null }, { post: visiblePosts(viewer) }] },
    { OR: [{ commentId: null }, { comment: { status: "PUBLISHED" } }] },
  ],
});

/** One's own inbox, newest first. */
export async function listNotifications(
  viewer: Viewer,
  { cursor, limit }: CursorQuery,
): Promise<Page<NotificationView>> {
  if (!viewer) return { items: [], nextCursor: null };
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.notification.findMany({
    where: {
      AND: [
        own(viewer),
        // The first condition alone bounds the index scan; the second settles rows of the same moment.
        after ? { createdAt: { lte: after[0] }, OR: [{ createdAt: { lt: after[0] } }, { id: { lt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: notificationColumns,
  });
  return toPage(rows, { limit, view: toNotificationView, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** Nobody reads a longer number, and every page that a member opens asks for it. */
const mostCounted = 100;

/** How many lines of one's own inbox are unread: at most a hundred, which stands for as many and more. */
export async function countUnread(viewer: Viewer): Promise<number> {
  if (!viewer) return 0;
  return reader.notification.count({ where: { AND: [own(viewer), { readAt: null }] }, take: mostCounted });
}
