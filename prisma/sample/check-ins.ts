import { toDate, toDay } from "@/lib/plans/calendar";
import { usualDays } from "@/lib/plans/due";
import type { Tx } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import type { Calendar } from "@/prisma/sample/calendar";
import { idOf, type Names } from "@/prisma/sample/people";
import type { SampleReport } from "@/prisma/sample/shape";

/** So long after they were asked people answer, in days. */
const answeredAfterDays = 0.4;

/** An answer whose readers say how it went. */
type Followed = { readonly postId: string; readonly commentId: string; readonly markedDaysAgo: number; readonly askedBy: string };

const prescribed = { id: true, exerciseId: true, exerciseVersion: true, sets: true, reps: true, holdSeconds: true, restSeconds: true, tempo: true, side: true, daysPerWeek: true, note: true, exercise: { select: { post: { select: { title: true } } } } } as const;

/** Somebody has the same and takes an answer's exercises into their plan. */
async function takeUp(tx: Tx, memberId: string, { postId, commentId }: Followed, createdAt: Date): Promise<void> {
  await tx.meToo.createMany({ data: [{ postId, memberId, createdAt }], skipDuplicates: true });
  await tx.plan.createMany({ data: [{ memberId, stopToken: randomToken(), createdAt }], skipDuplicates: true });
  const rows = await tx.prescription.findMany({ where: { commentId }, select: prescribed, orderBy: { order: "asc" } });
  await tx.planItem.createMany({
    data: rows.map(({ id: prescriptionId, exerciseId, exerciseVersion, daysPerWeek, note, exercise, ...dose }, order) => ({
      ...{ memberId, source: `answer:${commentId}:${exerciseId}:${dose.side}`, prescriptionId, exerciseId, exerciseVersion },
      ...{ title: exercise.post.title, order, note, days: usualDays(daysPerWeek), startsOn: toDate(toDay(createdAt)), createdAt, ...dose },
    })),
    skipDuplicates: true,
  });
}

/** What people were asked weeks after an answer was marked or taken up, and said. */
export async function loadReports(tx: Tx, names: Names, calendar: Calendar, followed: Followed, reports: readonly SampleReport[]): Promise<void> {
  const { postId, commentId, markedDaysAgo, askedBy } = followed;
  for (const { by, week, tookDaysAgo, said } of reports) {
    const memberId = idOf(names.members, by);
    const isAsker = by === askedBy;
    const beganDaysAgo = isAsker ? markedDaysAgo : (tookDaysAgo ?? markedDaysAgo);
    const askedDaysAgo = beganDaysAgo - 7 * week;
    if (askedDaysAgo < 0) throw new Error(`prisma/sample: ${by} reports before week ${week} has come`);
    if (!isAsker) await takeUp(tx, memberId, followed, calendar.ago(beganDaysAgo));
    const report = said ? { ...said, isShown: isAsker || said.isShown, reportedAt: calendar.ago(askedDaysAgo - Math.min(answeredAfterDays, askedDaysAgo)) } : { isShown: isAsker };
    await tx.checkIn.create({
      data: { postId, commentId, memberId, week, since: calendar.ago(beganDaysAgo), askedAt: calendar.ago(askedDaysAgo), byMail: true, ...report },
    });
  }
}
