import { z } from "zod";
import { byColumns, reportColumns, shownReports, standingMarks, toBy, toCheckInView } from "@/lib/check-ins/columns";
import { changeDays, dayMs, hasPassed, openDays } from "@/lib/check-ins/pace";
import type { LinkFacts } from "@/lib/check-ins/policy";
import {
  type CheckInSettingsView,
  type CheckInStateView,
  type CheckInView,
  checkInPath,
  type DueCheckInView,
  type OutcomesView,
  stopPath,
} from "@/lib/check-ins/schema";
import { type Counted, outcomesRow, outcomesSql } from "@/lib/check-ins/sql";
import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isSameText, keyOfPath } from "@/lib/platform/hash";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** Fewer people than this are never counted in public. */
const fewestCounted = 5;

/** What the asker reported in a thread, and others who chose to be shown; oldest first. */
export async function listReports(viewer: Viewer, postId: string): Promise<CheckInView[]> {
  const rows = await reader.checkIn.findMany({
    where: { postId, ...shownReports, comment: { status: "PUBLISHED" }, post: visiblePosts(viewer) },
    orderBy: [{ reportedAt: "asc" }, { id: "asc" }],
    select: reportColumns,
  });
  return rows.flatMap((row) => toCheckInView(row) ?? []);
}

/** A check-in that can be answered now: not yet answered, not too old, and its mark still stands. */
const open = (): Prisma.CheckInWhereInput => ({
  reportedAt: null,
  removedAt: null,
  askedAt: { gt: new Date(now().getTime() - openDays * dayMs) },
  post: { status: "PUBLISHED", lockedAt: null },
  comment: { status: "PUBLISHED", marks: { some: standingMarks } },
});

/** What the viewer is asked and has not answered, newest first. */
export async function listDueCheckIns(viewer: Viewer): Promise<DueCheckInView[]> {
  if (!viewer) return [];
  const rows = await reader.checkIn.findMany({
    where: { memberId: viewer.id, ...open() },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 10,
    select: {
      ...{ id: true, week: true, askedAt: true },
      post: { select: { kind: true, slug: true, title: true, authorId: true } },
    },
  });
  return rows.map(({ post: { authorId, ...question }, askedAt, ...row }) => ({
    ...row,
    ...{ question, isAsker: authorId === viewer.id, askedAt: askedAt.toISOString() },
  }));
}

/** The viewer's check-ins in one thread: what is due, and what they reported; for moderators all that are shown. */
export async function listCheckInStates(viewer: Viewer, postId: string): Promise<CheckInStateView[]> {
  if (!viewer) return [];
  const own = { memberId: viewer.id, OR: [{ reportedAt: { not: null } }, open()] };
  const rows = await reader.checkIn.findMany({
    where: { postId, post: visiblePosts(viewer), OR: [own, ...(isModerator(viewer) ? [shownReports] : [])] },
    orderBy: [{ week: "asc" }, { id: "asc" }],
    select: { id: true, week: true, reportedAt: true, ...byColumns },
  });
  return rows.map((row) => ({
    ...{ id: row.id, week: row.week, isDue: row.reportedAt === null },
    ...{ isOwn: row.memberId === viewer.id, by: toBy(row) },
  }));
}

const factsColumns = {
  ...reportColumns,
  postId: true,
  isShown: true,
  askedAt: true,
  removedAt: true,
  alertedAt: true,
  member: { select: { ...byColumns.member.select, bannedAt: true } },
  post: {
    select: {
      ...{ authorId: true, kind: true, slug: true, title: true },
      ...{ status: true, lockedAt: true, publishedAt: true, createdAt: true },
    },
  },
  comment: { select: { status: true, marks: { where: standingMarks, select: { id: true }, take: 1 } } },
} as const satisfies Prisma.CheckInSelect;

type FactsRow = Prisma.CheckInGetPayload<{ select: typeof factsColumns }>;

function toFacts(row: FactsRow) {
  const { id, week, postId, commentId, memberId, post, comment, reportedAt, removedAt, askedAt, member } = row;
  const isReported = reportedAt !== null;
  const stands = post.status === "PUBLISHED" && comment.status === "PUBLISHED" && comment.marks.length > 0;
  const facts: LinkFacts = {
    ...{ memberId, isReported, isAsker: memberId === post.authorId },
    isRemoved: removedAt !== null,
    isExpired: hasPassed(askedAt, openDays, now()),
    isOver: !stands,
    isLocked: post.lockedAt !== null,
    isBanned: member.bannedAt !== null,
    isSettled: reportedAt !== null && hasPassed(reportedAt, changeDays, now()),
  };
  const question = { kind: post.kind, slug: post.slug, title: post.title };
  const askedOn = post.publishedAt ?? post.createdAt;
  return { id, week, postId, commentId, question, askedOn, report: toCheckInView(row), isShown: row.isShown, ...facts };
}

/**
 * A check-in for whoever was asked; for moderators also those of others, once there is a report that is shown.
 *
 * @throws {AppError} `not-found`
 */
export async function getCheckIn(actor: Actor, id: string) {
  const others = isModerator(actor) ? [shownReports] : [];
  const row = await reader.checkIn.findFirst({
    where: { id, post: visiblePosts(actor), OR: [{ memberId: actor.id }, ...others] },
    select: factsColumns,
  });
  if (!row) throw new AppError("not-found", "check-in");
  return toFacts(row);
}

/** A link from a mail: the key is that of its address, so that the one for stopping answers nothing. */
export type MailLink = { readonly to: "answer" | "stop"; readonly id: string; readonly key: string };

/** The check-in that a link in a mail leads to; null when its key does not fit or it has gone. */
export async function findCheckInByLink(_viewer: Viewer, { to, id, key }: MailLink) {
  const path = to === "answer" ? checkInPath(id) : stopPath(id);
  if (!z.uuid().safeParse(id).success || !isSameText(key, keyOfPath(path))) return null;
  const row = await reader.checkIn.findUnique({ where: { id }, select: factsColumns });
  return row && toFacts(row);
}

/** Whether a member was ever asked about a question. */
export const wasAsked = async (actor: Actor, postId: string): Promise<boolean> =>
  (await reader.checkIn.findFirst({ where: { memberId: actor.id, postId }, select: { id: true } })) !== null;

/** Whether the viewer is asked at all, and about which questions no more. */
export async function getCheckInSettings(actor: Actor): Promise<CheckInSettingsView> {
  const rows = await reader.checkInStop.findMany({
    where: { memberId: actor.id, OR: [{ postId: null }, { post: visiblePosts(actor) }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { post: { select: { id: true, kind: true, slug: true, title: true } } },
  });
  return {
    isAsked: rows.every(({ post }) => post !== null),
    stopped: rows.flatMap(({ post }) => {
      if (!post) return [];
      const { id, ...question } = post;
      return [{ id, question }];
    }),
  };
}

async function countOutcomes(counted: Counted): Promise<Map<string, OutcomesView>> {
  const rows = await queryRows(outcomesRow, outcomesSql(counted, fewestCounted));
  return new Map(
    rows.map(({ subject, people, did, ...fared }) => [
      subject,
      { people, did: did < fewestCounted ? null : { people: did, ...fared } },
    ]),
  );
}

/** Who was helped by an exercise or an answer, the same for every viewer; null where fewer than five reported. */
export async function listOutcomes(
  _viewer: Viewer,
  about: { exerciseId: string } | { commentId: string },
): Promise<OutcomesView | null> {
  const [counts] = (await countOutcomes(about)).values();
  return counts ?? null;
}

/** Who was helped by each answer of a thread, by the answer's id. */
export const listThreadOutcomes = (_viewer: Viewer, postId: string): Promise<Map<string, OutcomesView>> =>
  countOutcomes({ postId });
