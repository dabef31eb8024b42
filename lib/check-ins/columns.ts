import { weeksBetween } from "@/lib/check-ins/pace";
import type { CheckInView } from "@/lib/check-ins/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What every read selects of a report; never who made it. */
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
  return {
    ...row,
    ...{ done, pain, change },
    weeksLater: weeksBetween(since, reportedAt),
    reportedAt: reportedAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  };
}

/** Marks from which check-ins begin. */
export const standingMarks = {
  undoneAt: null,
  kind: { in: ["ACCEPT", "ENDORSE"] },
} as const satisfies Prisma.MarkWhereInput;
