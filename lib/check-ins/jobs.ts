import { askingMail, askingNote, worseNote } from "@/lib/check-ins/mail";
import { asksByMail, dayMs, patienceDays, type Week, weeks } from "@/lib/check-ins/pace";
import { type DueRow, dueAskersSql, dueOthersSql, dueRow } from "@/lib/check-ins/sql";
import { now } from "@/lib/platform/clock";
import { queryRows, reader, type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { wordlessPath } from "@/lib/posts/schema";
import type { Prisma } from "@/prisma/generated/client";

/** So many are asked in one run; the next goes on. */
const askedAtOnce = 500;

/** How many check-ins a member has let lie since they last answered one. */
async function countUnanswered(tx: Tx, memberId: string, at: Date): Promise<number> {
  const last = await tx.checkIn.findFirst({
    where: { memberId, reportedAt: { not: null } },
    orderBy: { reportedAt: "desc" },
    select: { reportedAt: true },
  });
  const lapsed = new Date(at.getTime() - patienceDays * dayMs);
  return tx.checkIn.count({
    where: {
      memberId,
      reportedAt: null,
      removedAt: null,
      askedAt: { lte: lapsed, ...(last?.reportedAt ? { gt: last.reportedAt } : {}) },
    },
  });
}

/** Asks once, however often it runs: the question, its asker and the week are unique. */
async function ask(due: DueRow, week: Week): Promise<boolean> {
  return write(
    systemPermit("check-in:ask", "so many weeks have gone since an answer was marked or taken up"),
    async (tx) => {
      const at = now();
      const byMail = asksByMail(await countUnanswered(tx, due.memberId, at));
      const [made] = await tx.checkIn.createManyAndReturn({
        data: [{ ...due, week, askedAt: at, byMail }],
        skipDuplicates: true,
        select: { id: true, post: { select: { publishedAt: true, createdAt: true } } },
      });
      if (!made) return false;
      const { id, post } = made;
      await announce(tx, {
        type: "member.note",
        memberId: due.memberId,
        key: `check-in.asked:${id}`,
        ...askingNote(id, week),
        excerpt: null,
        mail: byMail
          ? askingMail({ id, week, askedOn: post.publishedAt ?? post.createdAt, isAsker: due.isShown })
          : null,
      });
      return true;
    },
  );
}

/** Asks everybody for whom the time has come, and tells how many. */
export async function askDueCheckIns(): Promise<number> {
  let asked = 0;
  for (const week of weeks) {
    for (const dueSql of [dueAskersSql, dueOthersSql]) {
      const due = await queryRows(dueRow, dueSql(week, now(), askedAtOnce));
      for (const each of due) if (await ask(each, week)) asked += 1;
    }
  }
  return asked;
}

const worseColumns = {
  ...{ postId: true, commentId: true, memberId: true },
  post: { select: { number: true, authorId: true } },
  comment: { select: { authorId: true, number: true, status: true } },
} as const satisfies Prisma.CheckInSelect;

type WorseRow = Prisma.CheckInGetPayload<{ select: typeof worseColumns }>;

/** Lets the asker's thread wait for a practitioner, and tells whether its answer's writer knows of another such report. */
async function letWait(tx: Tx, { postId, commentId, memberId }: WorseRow, at: Date): Promise<boolean> {
  const { count } = await tx.question.updateMany({
    where: { postId, followUpDueAt: null },
    data: { followUpDueAt: at },
  });
  if (count > 0) return false;
  const question = await tx.question.findUniqueOrThrow({ where: { postId }, select: { followUpDueAt: true } });
  const earlier = await tx.checkIn.findFirst({
    where: { postId, commentId, memberId, alertedAt: { gte: question.followUpDueAt ?? at, lt: at } },
    select: { id: true },
  });
  return earlier !== null;
}

/**
 * When it got worse, whoever answered hears of it; when it is the asker's, the thread waits for a practitioner again.
 *
 * A check-in is passed on once however often it is changed, and an answer's writer hears once while the thread waits.
 * When the answer is hidden or removed meanwhile, its writer hears nothing, and the thread waits all the same.
 */
export async function onCheckInReported({ checkInId }: { checkInId: string }): Promise<void> {
  const unheard = { id: checkInId, change: "WORSE" as const, alertedAt: null };
  const checkIn = await reader.checkIn.findFirst({ where: unheard, select: worseColumns });
  if (!checkIn) return;
  const { post, comment } = checkIn;
  const isAsker = checkIn.memberId === post.authorId;
  await write(systemPermit("check-in:pass-on", "somebody reported that it got worse"), async (tx) => {
    const at = now();
    const own = await tx.checkIn.updateMany({ where: unheard, data: { alertedAt: at } });
    if (own.count === 0) return;
    const isKnown = isAsker && (await letWait(tx, checkIn, at));
    if (isKnown || comment.status !== "PUBLISHED") return;
    await announce(tx, {
      type: "member.note",
      memberId: comment.authorId,
      key: `check-in.worse:${checkInId}`,
      path: `${wordlessPath(post)}#comment-${comment.number}`,
      excerpt: null,
      ...worseNote(isAsker),
    });
  });
}
