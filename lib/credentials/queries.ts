import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { applicationColumns, toApplicationView } from "@/lib/credentials/columns";
import { canReviewCredentials } from "@/lib/credentials/policy";
import { type RegisterView, registersFile } from "@/lib/credentials/registers";
import { type ApplicationView, openStatuses, type QueuedView } from "@/lib/credentials/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
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
      ...{ id: true, memberId: true, status: true, profession: true, sentAt: true },
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
  member: { select: authorColumns },
} as const satisfies Prisma.CredentialSelect;

/** What was decided before about those who wait, by member. */
async function earlierOf(rows: readonly { id: string; memberId: string }[]): Promise<Map<string, ApplicationView[]>> {
  const earlier = await reader.credential.findMany({
    where: { memberId: { in: rows.map(({ memberId }) => memberId) }, id: { notIn: rows.map(({ id }) => id) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 500,
    select: { ...applicationColumns, memberId: true },
  });
  const byMember = new Map<string, ApplicationView[]>();
  for (const { memberId, ...row } of earlier) {
    byMember.set(memberId, [...(byMember.get(memberId) ?? []), toApplicationView(row)]);
  }
  return byMember;
}

async function queued(where: Prisma.CredentialWhereInput, { cursor, limit }: CursorQuery): Promise<Page<QueuedView>> {
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const later = after
    ? { sentAt: { gte: after[0] }, OR: [{ sentAt: { gt: after[0] } }, { id: { gt: after[1] } }] }
    : {};
  const rows = await reader.credential.findMany({
    where: { AND: [where, later] },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: queuedColumns,
  });
  const byMember = await earlierOf(rows);
  const view = ({ member, memberId, ...row }: (typeof rows)[number]): QueuedView => ({
    ...toApplicationView(row),
    applicant: toPersonView(member),
    earlier: byMember.get(memberId) ?? [],
  });
  return toPage(rows, { limit, view, key: (row) => [row.sentAt.toISOString(), row.id] });
}

/** Applications that wait for a moderator, oldest first. @throws {AppError} `forbidden` for everybody else */
export async function listApplications(actor: Actor, page: CursorQuery): Promise<Page<QueuedView>> {
  permit(actor, "credential:review", canReviewCredentials(actor));
  return queued({ status: "PENDING" }, page);
}

/** Credentials that stand, or those whose holder or number is called so. @throws {AppError} `forbidden` for everybody else */
export async function listStanding(
  actor: Actor,
  page: CursorQuery & { q?: string | undefined },
): Promise<Page<QueuedView>> {
  permit(actor, "credential:review", canReviewCredentials(actor));
  const words = page.q?.replace(/[\\%_]/g, "\\$&");
  const like = { contains: words ?? "", mode: "insensitive" } as const;
  const named = words
    ? { OR: [{ member: { displayName: like } }, { member: { handle: like } }, { number: like }] }
    : {};
  return queued({ status: "VERIFIED", ...named }, page);
}

/** How many applications wait for a moderator; none for everybody else. */
export async function countApplications(viewer: Viewer): Promise<number> {
  return isModerator(viewer) ? reader.credential.count({ where: { status: "PENDING" } }) : 0;
}
