import { weeksBetween } from "@/lib/check-ins/pace";
import type { CheckInView } from "@/lib/check-ins/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import type { AuthorView } from "@/lib/members/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What tells by whom a report is; who asked without their name is never told by it. */
export const byColumns = {
  memberId: true,
  member: { select: authorColumns },
  post: { select: { authorId: true } },
} as const satisfies Prisma.CheckInSelect;

type ByRow = Prisma.CheckInGetPayload<{ select: typeof byColumns }>;

/** Who has the same as the asker and was asked too; null for the asker, whatever name they asked under. */
export const toBy = ({ memberId, member, post }: ByRow): AuthorView | null =>
  memberId === post.authorId ? null : toPersonView(member);

/** What every read selects of a report. */
export const reportColumns = {
  id: true,
  commentId: true,
  week: true,
  since: true,
  done: true,
  pain: true,
  change: true,
  word: true,
  reportedAt: true,
  editedAt: true,
  ...byColumns,
} as const satisfies Prisma.CheckInSelect;

type ReportRow = Prisma.CheckInGetPayload<{ select: typeof reportColumns }>;

/** A report as everybody sees it; null while there is none. */
export function toCheckInView({
  since,
  done,
  pain,
  change,
  reportedAt,
  editedAt,
  ...row
}: ReportRow): CheckInView | null {
  if (!done || pain === null || !change || !reportedAt) return null;
  const { id, commentId, week, word } = row;
  return {
    ...{ id, commentId, week, word, done, pain, change, by: toBy(row) },
    weeksLater: weeksBetween(since, reportedAt),
    reportedAt: reportedAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  };
}

/** Reports that a thread shows: the asker's, and those of others who chose so. */
export const shownReports = { reportedAt: { not: null }, isShown: true } as const satisfies Prisma.CheckInWhereInput;

/** Marks from which check-ins begin. */
export const standingMarks = {
  undoneAt: null,
  kind: { in: ["ACCEPT", "ENDORSE"] },
} as const satisfies Prisma.MarkWhereInput;
