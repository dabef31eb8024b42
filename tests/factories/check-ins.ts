import type { ReportBody } from "@/lib/check-ins/schema";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");

/** A report as an asker makes it. */
export const aReport = { done: "MOST_DAYS", pain: 3, change: "BETTER", word: "", isShown: false } as const;

type CheckInOptions = {
  postId: string;
  commentId: string;
  memberId: string;
  week?: 2 | 6 | 12;
  askedAt?: Date;
  report?: Omit<ReportBody, "isShown">;
  /** The asker's is shown; that of others when they say so. */
  isShown?: boolean;
};

/** A check-in that was asked, and with a report also answered. */
export function plantCheckIn(tx: Tx, { report, isShown = true, ...options }: CheckInOptions) {
  const askedAt = options.askedAt ?? now();
  const reported = report ? { ...report, reportedAt: askedAt } : {};
  const data = { week: 2, ...options, since: askedAt, askedAt, byMail: false, ...reported, isShown };
  return tx.checkIn.create({ data, select: { id: true } });
}

/** The same in a transaction of its own. */
export const aCheckIn = (options: CheckInOptions) => write(planting, (tx) => plantCheckIn(tx, options));
