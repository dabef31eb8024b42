import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { applicationColumns, toApplicationView } from "@/lib/credentials/columns";
import { canReviewCredentials } from "@/lib/credentials/policy";
import { type RegisterView, registersFile } from "@/lib/credentials/registers";
import {
  type ApplicationView,
  type CredentialStatus,
  openStatuses,
  type QueuedView,
  type QueueQuery,
  type SameNumberView,
} from "@/lib/credentials/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { type Actor, isModerator, type Viewer, writesWithFirst } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import type { Prisma } from "@/prisma/generated/client";

let registers: Promise<RegisterView[]> | undefined;

async function readRegisters(): Promise<RegisterView[]> {
  const text = await readFile(join(process.cwd(), "prisma", "reference", "registers.yaml"), "utf8");
  return registersFile.parse(parse(text));
}

/** Public registers of the professions, by country: the same for everybody, read from their file once. */
export function listRegisters(_viewer: Viewer): Promise<RegisterView[]> {
  registers ??= readRegisters();
  return registers;
}

/** One's own applications and credentials, the latest first. */
export async function listOwnCredentials(viewer: Viewer): Promise<ApplicationView[]> {
  if (!viewer) return [];
  const rows = await reader.credential.findMany({
    where: { memberId: viewer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: applicationColumns,
  });
  return rows.map(toApplicationView);
}

/** One's own credentials that one may write with today, the one that counts first. */
export async function listOwnStanding(viewer: Viewer): Promise<ApplicationView[]> {
  if (!viewer) return [];
  const today = new Date(now().toISOString().slice(0, 10));
  const rows = await reader.credential.findMany({
    where: { memberId: viewer.id, status: "VERIFIED", OR: [{ expiresOn: null }, { expiresOn: { gte: today } }] },
    orderBy: writesWithFirst,
    select: applicationColumns,
  });
  return rows.map(toApplicationView);
}

/** Whether a member has an application that still waits for somebody. */
export async function hasOpenApplication(viewer: Viewer): Promise<boolean> {
  if (!viewer) return false;
  const open = { memberId: viewer.id, status: { in: [...openStatuses] } };
  return (await reader.credential.findFirst({ where: open, select: { id: true } })) !== null;
}

/** One's own credentials, and for moderators everybody's. */
const visibleCredentials = (viewer: Actor): Prisma.CredentialWhereInput =>
  isModerator(viewer) ? {} : { memberId: viewer.id };

/** Facts about a credential for policies. @throws {AppError} `not-found`, also for somebody else's */
export async function getCredentialFacts(viewer: Actor, id: string) {
  const row = await reader.credential.findFirst({
    where: { AND: [{ id }, visibleCredentials(viewer)] },
    select: {
      ...{ id: true, memberId: true, status: true, sentAt: true },
      ...{ profession: true, country: true, registerId: true, register: true },
      proof: { select: { id: true, key: true } },
      member: { select: { handle: true } },
    },
  });
  if (!row) throw new AppError("not-found", "credential");
  return row;
}
export type CredentialFacts = Awaited<ReturnType<typeof getCredentialFacts>>;

/** An application for its owner or a moderator. @throws {AppError} `not-found`, also for somebody else's */
export async function getApplication(viewer: Actor, id: string): Promise<ApplicationView> {
  const row = await reader.credential.findFirst({
    where: { AND: [{ id }, visibleCredentials(viewer)] },
    select: applicationColumns,
  });
  if (!row) throw new AppError("not-found", "credential");
  return toApplicationView(row);
}

const queuedColumns = {
  ...applicationColumns,
  memberId: true,
  numberKey: true,
  member: { select: authorColumns },
} as const satisfies Prisma.CredentialSelect;
type QueuedRow = Prisma.CredentialGetPayload<{ select: typeof queuedColumns }>;

const newestFirst = [{ createdAt: "desc" }, { id: "desc" }] satisfies Prisma.CredentialOrderByWithRelationInput[];
/** Others of the same people and numbers that one page shows at most. */
const mostBeside = 500;

/** What was decided before about those who wait, by member. */
async function earlierOf(rows: readonly QueuedRow[]): Promise<Map<string, ApplicationView[]>> {
  const earlier = await reader.credential.findMany({
    where: { memberId: { in: rows.map(({ memberId }) => memberId) } },
    orderBy: newestFirst,
    take: mostBeside,
    select: { ...applicationColumns, memberId: true },
  });
  const byMember = new Map<string, ApplicationView[]>();
  for (const { memberId, ...row } of earlier) {
    byMember.set(memberId, [...(byMember.get(memberId) ?? []), toApplicationView(row)]);
  }
  return byMember;
}

/** Credentials with one of these numbers, whatever became of them: somebody else may use it too. */
function withNumbersOf(rows: readonly QueuedRow[]) {
  return reader.credential.findMany({
    where: { OR: rows.map(({ country, numberKey }) => ({ country, numberKey })) },
    orderBy: newestFirst,
    take: mostBeside,
    select: {
      ...{ id: true, status: true, register: true, number: true },
      ...{ country: true, numberKey: true, memberId: true, member: { select: authorColumns } },
    },
  });
}

type NumberRow = Awaited<ReturnType<typeof withNumbersOf>>[number];

const toSameNumberView = ({ id, status, register, number, member }: NumberRow): SameNumberView => ({
  ...{ id, status, register, number },
  holder: toPersonView(member),
});

/** Rows of the queue as views, with what else is known of the people and of the numbers. */
async function viewsOf(rows: readonly QueuedRow[]): Promise<(row: QueuedRow) => QueuedView> {
  const [byMember, numbers, list] = await Promise.all([earlierOf(rows), withNumbersOf(rows), listRegisters(null)]);
  return ({ member, memberId, numberKey, ...row }) => ({
    ...toApplicationView(row),
    applicant: toPersonView(member),
    earlier: (byMember.get(memberId) ?? []).filter(({ id }) => id !== row.id),
    registerOpenedOn: list.find(({ id }) => id === row.registerId)?.checkedOn ?? null,
    sameNumber: numbers
      .filter((each) => each.country === row.country && each.numberKey === numberKey && each.memberId !== memberId)
      .map(toSameNumberView),
  });
}

/** Conditions of what comes after a cursor, in the order of sending. */
function beyond(cursor: string, direction: "asc" | "desc"): Prisma.CredentialWhereInput {
  const [moment, id] = decodeCursor(momentCursor, cursor);
  return direction === "asc"
    ? { sentAt: { gte: moment }, OR: [{ sentAt: { gt: moment } }, { id: { gt: id } }] }
    : { sentAt: { lte: moment }, OR: [{ sentAt: { lt: moment } }, { id: { lt: id } }] };
}

async function queued(
  where: Prisma.CredentialWhereInput,
  { cursor, limit, direction = "asc" }: CursorQuery & { direction?: "asc" | "desc" },
): Promise<Page<QueuedView>> {
  const rows = await reader.credential.findMany({
    where: { AND: [where, cursor ? beyond(cursor, direction) : {}] },
    orderBy: [{ sentAt: direction }, { id: direction }],
    take: limit + 1,
    select: queuedColumns,
  });
  const view = await viewsOf(rows);
  return toPage(rows, { limit, view, key: (row) => [row.sentAt.toISOString(), row.id] });
}

/** Holder or number called so; a number is found however its digits are parted. */
function calledSo(q: string | undefined): Prisma.CredentialWhereInput {
  const words = q?.replace(/[\\%_]/g, "\\$&");
  if (!words) return {};
  const like = { contains: words, mode: "insensitive" } as const;
  const key = words.replace(/[ ./-]/g, "").toUpperCase();
  return {
    OR: [
      { member: { displayName: like } },
      { member: { handle: like } },
      { number: like },
      ...(key === "" ? [] : [{ numberKey: { contains: key } }]),
    ],
  };
}

/** Applications that wait for a moderator, oldest first. @throws {AppError} `forbidden` for everybody else */
export async function listApplications(actor: Actor, page: CursorQuery): Promise<Page<QueuedView>> {
  permit(actor, "credential:review", canReviewCredentials(actor));
  return queued({ status: "PENDING" }, page);
}

type Search = CursorQuery & { q?: string | undefined };

/** Credentials that stand, or those whose holder or number is called so. @throws {AppError} `forbidden` for everybody else */
export async function listStanding(actor: Actor, { q, ...page }: Search): Promise<Page<QueuedView>> {
  permit(actor, "credential:review", canReviewCredentials(actor));
  return queued({ AND: [{ status: "VERIFIED" }, calledSo(q)] }, page);
}

type SearchOfAll = Search & { status?: CredentialStatus | undefined; id?: string | undefined };

/**
 * Whatever was sent and whatever became of it, newest first: of one status, one id, or whose holder or number is called so.
 *
 * @throws {AppError} `forbidden` for everybody but moderators
 */
export async function listAllCredentials(
  actor: Actor,
  { q, status, id, ...page }: SearchOfAll,
): Promise<Page<QueuedView>> {
  permit(actor, "credential:review", canReviewCredentials(actor));
  const one = { ...(status ? { status } : {}), ...(id ? { id } : {}) };
  return queued({ AND: [one, calledSo(q)] }, { ...page, direction: "desc" });
}

/** What moderators asked for: the queue, what stands, or all. @throws {AppError} `forbidden` for everybody else */
export function listQueue(actor: Actor, { state, q, status, id, ...page }: CursorQuery & QueueQuery) {
  if (state === "waiting") return listApplications(actor, page);
  return state === "standing"
    ? listStanding(actor, { ...page, q })
    : listAllCredentials(actor, { ...page, q, status, id });
}

/** How many applications wait for a moderator; none for everybody else. */
export async function countApplications(viewer: Viewer): Promise<number> {
  return isModerator(viewer) ? reader.credential.count({ where: { status: "PENDING" } }) : 0;
}
