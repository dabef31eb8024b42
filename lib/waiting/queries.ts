import { permalink } from "@/lib/comments/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { decodeCursor, emptyPage, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { postPath } from "@/lib/posts/schema";
import { regionColumns, toPlaces } from "@/lib/questions/columns";
import { listOpenFlags } from "@/lib/raised-flags/queries";
import { topicColumns } from "@/lib/topics/columns";
import { findTopicIds } from "@/lib/topics/queries";
import { canSeeWaiting } from "@/lib/waiting/policy";
import type { WaitingFilters, WaitingView } from "@/lib/waiting/schema";
import { waitingCursor, waitingIds, waitingRow } from "@/lib/waiting/sql";

type Unflagged = Omit<WaitingView, "flags">;
const excerptLength = 240;

const postPart = {
  kind: true,
  slug: true,
  title: true,
  topics: { select: { topic: { select: topicColumns } } },
} as const;

async function questionsOf(ids: readonly string[]): Promise<Unflagged[]> {
  const rows = await reader.question.findMany({
    where: { postId: { in: [...ids] }, status: "PUBLISHED" },
    select: {
      postId: true,
      publishedAt: true,
      regions: { select: regionColumns },
      post: {
        select: { ...postPart, markdown: true, createdAt: true, isAnonymous: true, author: { select: authorColumns } },
      },
    },
  });
  return rows.map(({ postId, publishedAt, regions, post }) => ({
    kind: "QUESTION",
    id: postId,
    title: post.title,
    path: postPath(post),
    author: toAuthorView(post.author, post.isAnonymous),
    excerpt: toPlainText(post.markdown, excerptLength),
    where: toPlaces(regions),
    topics: post.topics.map(({ topic }) => topic),
    since: (publishedAt ?? post.createdAt).toISOString(),
  }));
}

async function commentsOf(ids: readonly string[]): Promise<Unflagged[]> {
  const rows = await reader.comment.findMany({
    where: { id: { in: [...ids] }, status: "PUBLISHED" },
    select: {
      id: true,
      number: true,
      markdown: true,
      createdAt: true,
      isAnonymous: true,
      author: { select: authorColumns },
      post: { select: postPart },
    },
  });
  return rows.map(({ id, number, markdown, createdAt, author, isAnonymous, post }) => ({
    kind: "COMMENT",
    id,
    title: post.title,
    path: permalink(post, number),
    author: toAuthorView(author, isAnonymous),
    excerpt: toPlainText(markdown, excerptLength),
    where: [],
    topics: post.topics.map(({ topic }) => topic),
    since: createdAt.toISOString(),
  }));
}

/**
 * What waits for a practitioner: red flags first, the most urgent before all; then the oldest.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSeeWaiting}
 */
export async function listWaiting(
  viewer: Viewer,
  { topic, region, cursor, limit }: WaitingFilters,
): Promise<Page<WaitingView>> {
  const verdict = canSeeWaiting(viewer);
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied);
  const topics = await findTopicIds(viewer, [topic, region]);
  if (!topics) return emptyPage;
  const after = cursor ? decodeCursor(waitingCursor, cursor) : null;
  const narrowing = { topicId: topics.get(topic ?? ""), regionId: topics.get(region ?? ""), limit };
  const ids = await queryRows(waitingRow, waitingIds(narrowing, after));
  const page = toPage(ids, {
    limit,
    view: (row) => row,
    key: (row) => [row.urgency, row.since.toISOString(), row.id],
  });
  const named = (kind: "QUESTION" | "COMMENT") => page.items.filter((row) => row.kind === kind).map((row) => row.id);
  const views = [...(await questionsOf(named("QUESTION"))), ...(await commentsOf(named("COMMENT")))];
  const flags = await listOpenFlags(viewer, { posts: named("QUESTION"), comments: named("COMMENT") });
  const byId = new Map(views.map((view) => [view.id, { ...view, flags: flags.get(view.id) ?? [] }]));
  return { nextCursor: page.nextCursor, items: page.items.flatMap((row) => byId.get(row.id) ?? []) };
}
