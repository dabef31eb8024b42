import { z } from "zod";
import { listClaims } from "@/lib/claims/queries";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { decodeCursor, emptyPage, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { findLanguages, findScope } from "@/lib/practitioners/queries";
import { listOpenFlags } from "@/lib/raised-flags/queries";
import { findTopicIds } from "@/lib/topics/queries";
import {
  toWaitingComment,
  toWaitingQuestion,
  waitingCommentColumns,
  waitingQuestionColumns,
} from "@/lib/waiting/columns";
import type { Practice } from "@/lib/waiting/order";
import { canSeeWaiting } from "@/lib/waiting/policy";
import { mineReason, type WaitingCounts, type WaitingFilters, type WaitingView } from "@/lib/waiting/schema";
import { mineIds, tabCounts, waitingCursor, waitingIds, waitingRow } from "@/lib/waiting/sql";

type Found = z.infer<typeof waitingRow>;

async function questionsOf(ids: readonly string[]) {
  const rows = await reader.question.findMany({
    where: { postId: { in: [...ids] }, status: "PUBLISHED" },
    select: waitingQuestionColumns,
  });
  return rows.map(toWaitingQuestion);
}

async function commentsOf(ids: readonly string[]) {
  const rows = await reader.comment.findMany({
    where: { id: { in: [...ids] }, status: "PUBLISHED" },
    select: waitingCommentColumns,
  });
  return rows.map(toWaitingComment);
}

/** What the order knows of `viewer`; of a moderator without a credential nothing, so that all fits. */
async function practiceOf(viewer: Viewer): Promise<Practice> {
  if (!viewer) return { scope: new Set(), topics: new Set(), languages: [] };
  const [scope, languages, follows] = await Promise.all([
    findScope(viewer),
    findLanguages(viewer),
    reader.follow.findMany({ where: { memberId: viewer.id, topicId: { not: null } }, select: { topicId: true } }),
  ]);
  const topics = new Set(follows.flatMap(({ topicId }) => topicId ?? []));
  return { scope: scope ?? new Set(), topics, languages };
}

/** Rows as views in their order, with what else is to be known of each. */
async function toViews(viewer: Viewer, found: readonly Found[], reasonOf: (row: Found) => WaitingView["reason"]) {
  const named = (kind: Found["kind"]) => found.filter((row) => row.kind === kind).map((row) => row.id);
  const [posts, comments] = [named("QUESTION"), named("COMMENT")];
  const [questions, asking, flags, claims] = await Promise.all([
    questionsOf(posts),
    commentsOf(comments),
    listOpenFlags(viewer, { posts, comments }),
    listClaims(viewer, { posts, comments }),
  ]);
  const byId = new Map([...questions, ...asking].map((view) => [view.id, view]));
  return found.flatMap((row): WaitingView[] => {
    const view = byId.get(row.id);
    const around = { flags: flags.get(row.id) ?? [], claim: claims.get(row.id) ?? null, reason: reasonOf(row) };
    return view ? [{ ...view, ...around }] : [];
  });
}

const paging = (limit: number) => ({
  limit,
  view: (row: Found) => row,
  key: (row: Found) => [row.rank, row.since.toISOString(), row.id],
});

/** @throws {AppError} `forbidden` */
function assertSeesWaiting(viewer: Viewer): asserts viewer is Actor {
  const verdict = canSeeWaiting(viewer);
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied);
}

/** What `viewer` claimed, what came back to them, what they asked back, and what they answered. */
async function listMine(viewer: Actor, { cursor, limit }: WaitingFilters): Promise<Page<WaitingView>> {
  const after = cursor ? decodeCursor(waitingCursor, cursor) : null;
  const page = toPage(
    await queryRows(waitingRow, mineIds({ memberId: viewer.id, now: now(), limit, after })),
    paging(limit),
  );
  const items = await toViews(viewer, page.items, ({ rank }) => mineReason.options[rank] ?? null);
  return { items, nextCursor: page.nextCursor };
}

/**
 * What waits for a practitioner, in the order of {@link rankOf}: red flags, then what fits them, then the rest.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSeeWaiting}
 */
export async function listWaiting(viewer: Viewer, filters: WaitingFilters): Promise<Page<WaitingView>> {
  assertSeesWaiting(viewer);
  const { tab, topic, region, cursor, limit } = filters;
  if (tab === "mine") return listMine(viewer, filters);
  const [topics, practice] = await Promise.all([findTopicIds(viewer, [topic, region]), practiceOf(viewer)]);
  if (!topics) return emptyPage;
  const after = cursor ? decodeCursor(waitingCursor, cursor) : null;
  const narrowing = { topicId: topics.get(topic ?? ""), regionId: topics.get(region ?? ""), limit };
  const rows = await queryRows(waitingRow, waitingIds({ tab, ...narrowing, after, practice }));
  const page = toPage(rows, paging(limit));
  return { nextCursor: page.nextCursor, items: await toViews(viewer, page.items, () => null) };
}

const number = z.coerce.number().int();
const countsRow = z.object({ waiting: number, "asked-back": number, "follow-up": number, mine: number });

/**
 * How much stands in each tab for `viewer`.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSeeWaiting}
 */
export async function countTabs(viewer: Viewer): Promise<WaitingCounts> {
  assertSeesWaiting(viewer);
  const [counts] = await queryRows(countsRow, tabCounts({ memberId: viewer.id, now: now(), limit: 0, after: null }));
  if (!counts) throw new Error("A count has one row");
  return counts;
}
