import { z } from "zod";
import { toPersonView } from "@/lib/members/columns";
import type { AccessTokenView, MemberView } from "@/lib/members/schema";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/prisma/generated/client";

const memberColumns = {
  handle: true,
  displayName: true,
  bio: true,
  joinedAt: true,
} as const satisfies Prisma.MemberSelect;

type MemberRow = Prisma.MemberGetPayload<{ select: typeof memberColumns }>;

const toMemberView = (row: MemberRow): MemberView => ({
  ...toPersonView(row),
  bio: row.bio,
  joinedAt: row.joinedAt?.toISOString() ?? null,
});

type MemberQuery = CursorQuery & { q?: string | undefined };

/** Somebody whose handle or one of whose names begins so. */
const goesBy = (typed: string): Prisma.MemberWhereInput => {
  // Prisma hands the words to LIKE as they are.
  const words = typed.replace(/[\\%_]/g, "\\$&");
  const begins = { startsWith: words, mode: "insensitive" } as const;
  return {
    OR: [{ handle: begins }, { displayName: begins }, { displayName: { contains: ` ${words}`, mode: "insensitive" } }],
  };
};

const handleCursor = z.tuple([z.string()]);

/** Members who joined, by handle; those known only from an import are found where they wrote. */
export async function listMembers(_viewer: Viewer, { cursor, limit, q }: MemberQuery): Promise<Page<MemberView>> {
  const after = cursor ? decodeCursor(handleCursor, cursor)[0] : null;
  const rows = await reader.member.findMany({
    where: {
      joinedAt: { not: null },
      handle: { not: null, ...(after === null ? {} : { gt: after }) },
      ...(q ? goesBy(q) : {}),
    },
    orderBy: { handle: "asc" },
    take: limit + 1,
    select: memberColumns,
  });
  return toPage(rows, { limit, view: toMemberView, key: (row) => [row.handle ?? ""] });
}

/**
 * Id behind a handle; null when there is nobody of that name.
 *
 * Lists ask for it first: joined by the handle, PostgreSQL would sort all that somebody wrote instead of walking it.
 */
export async function findMemberId(_viewer: Viewer, handle: string): Promise<string | null> {
  const row = await reader.member.findUnique({ where: { handle }, select: { id: true } });
  return row?.id ?? null;
}

/** A member's public profile. @throws {AppError} `not-found` */
export async function getMember(_viewer: Viewer, handle: string): Promise<MemberView> {
  const row = await reader.member.findUnique({ where: { handle }, select: memberColumns });
  if (!row) throw new AppError("not-found", "member");
  return toMemberView(row);
}

/** One's own access tokens that still work, newest first. */
export async function listTokens(viewer: Viewer): Promise<AccessTokenView[]> {
  if (!viewer) return [];
  const rows = await reader.accessToken.findMany({
    where: { memberId: viewer.id, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true, scopes: true, createdAt: true, lastUsedAt: true },
  });
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }));
}
