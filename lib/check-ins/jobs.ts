import { askingMail, askingNote, worseMail } from "@/lib/check-ins/mail";
import { asksByMail, dayMs, patienceDays, type Week, weeks } from "@/lib/check-ins/pace";
import { type DueRow, dueRow, dueSql } from "@/lib/check-ins/sql";
import { now } from "@/lib/platform/clock";
import { queryRows, reader, type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { wordlessPath } from "@/lib/posts/schema";

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
  return write(systemPermit("check-in:ask", "so many weeks have gone since an answer was marked"), async (tx) => {
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
      mail: byMail ? askingMail({ id, week, askedOn: post.publishedAt ?? post.createdAt }) : null,
    });
    return true;
  });
}

/** Asks everybody for whom the time has come, and tells how many. */
export async function askDueCheckIns(): Promise<number> {
  let asked = 0;
  for (const week of weeks) {
    const due = await queryRows(dueRow, dueSql(week, now(), askedAtOnce));
    for (const each of due) if (await ask(each, week)) asked += 1;
  }
  return asked;
}

/**
 * When it got worse, whoever answered hears of it and the thread waits for a practitioner again.
 *
 * A check-in is passed on once however often it is changed, and not while an earlier one still waits. When the answer
 * is hidden or removed meanwhile, its writer hears nothing, and the thread waits all the same.
 */
export async function onCheckInReported({ checkInId }: { checkInId: string }): Promise<void> {
  const checkIn = await reader.checkIn.findFirst({
    where: { id: checkInId, change: "WORSE", alertedAt: null },
    select: {
      postId: true,
      post: { select: { number: true } },
      comment: { select: { authorId: true, number: true, status: true } },
    },
  });
  if (!checkIn) return;
  const { postId, post, comment } = checkIn;
  await write(systemPermit("check-in:pass-on", "the asker reported that it got worse"), async (tx) => {
    const at = now();
    const own = await tx.checkIn.updateMany({ where: { id: checkInId, alertedAt: null }, data: { alertedAt: at } });
    const waiting = await tx.question.updateMany({
      where: { postId, followUpDueAt: null },
      data: { followUpDueAt: at },
    });
    if (own.count === 0 || waiting.count === 0 || comment.status !== "PUBLISHED") return;
    await announce(tx, {
      type: "member.note",
      memberId: comment.authorId,
      key: `check-in.worse:${checkInId}`,
      title: "Somebody you answered reports that it got worse",
      path: `${wordlessPath(post)}#comment-${comment.number}`,
      excerpt: null,
      mail: worseMail,
    });
  });
}
