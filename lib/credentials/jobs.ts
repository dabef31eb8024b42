import { takeProofs } from "@/lib/credential-proofs/columns";
import { pagesOf } from "@/lib/credentials/columns";
import { dayStart, daysLeft, dueReminder, reminderDays } from "@/lib/credentials/expiry";
import { noteAbout, wordsOfEnd } from "@/lib/credentials/notes";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { toDay } from "@/lib/practitioners/columns";

const hourMs = 3_600_000;
const dayHours = 24;
/** How long an application that was asked back waits for its applicant. */
const abandonedDays = 60;
/** Rows that one run looks at; the next goes on. */
const mostAtOnce = 500;

const hoursAgo = (hours: number): Date => new Date(now().getTime() - hours * hourMs);

const holderColumns = { id: true, memberId: true, expiresOn: true, member: { select: { handle: true } } } as const;

/** Ends credentials whose last day is over, and tells their holders. */
async function endOver(): Promise<number> {
  const where = { status: "VERIFIED", expiresOn: { lt: dayStart(now()) } } as const;
  const rows = await reader.credential.findMany({ where, take: mostAtOnce, select: holderColumns });
  const ending = systemPermit("credential:expire", "its last day is over");
  for (const { id, memberId, expiresOn, member } of rows) {
    if (!expiresOn) continue;
    await write(ending, async (tx) => {
      const { count } = await tx.credential.updateMany({ where: { ...where, id }, data: { status: "EXPIRED" } });
      if (count === 0) return;
      await announce(
        tx,
        noteAbout(memberId, `credential:${id}:expired:${toDay(expiresOn)}`, wordsOfEnd({ expiresOn, days: null })),
      );
      await touch(tx, ...pagesOf(member));
    });
  }
  return rows.length;
}

/** Reminds holders 60 and 14 days before the end, once each. */
async function remind(): Promise<number> {
  const [furthest] = reminderDays;
  const until = new Date(dayStart(now()).getTime() + furthest * dayHours * hourMs);
  const soon = { gte: dayStart(now()), lte: until };
  const reminding = systemPermit("credential:remind", "its last day is near");
  const rows = await reader.credential.findMany({
    where: { status: "VERIFIED", expiresOn: soon, OR: [{ remindedDays: null }, { remindedDays: { gt: 14 } }] },
    orderBy: { expiresOn: "asc" },
    take: mostAtOnce,
    select: { ...holderColumns, remindedDays: true },
  });
  let reminded = 0;
  for (const { id, memberId, expiresOn, remindedDays } of rows) {
    const due = expiresOn && dueReminder(expiresOn, remindedDays, now());
    if (!expiresOn || !due) continue;
    await write(reminding, async (tx) => {
      const where = { id, status: "VERIFIED", remindedDays } as const;
      const { count } = await tx.credential.updateMany({ where, data: { remindedDays: due } });
      if (count === 0) return;
      const days = daysLeft(expiresOn, now());
      await announce(
        tx,
        noteAbout(memberId, `credential:${id}:${due}-days:${toDay(expiresOn)}`, wordsOfEnd({ expiresOn, days })),
      );
      reminded += 1;
    });
  }
  return reminded;
}

/** Closes applications that were asked back and never sent again. */
async function closeAbandoned(): Promise<number> {
  const long = { createdAt: { gt: hoursAgo(abandonedDays * dayHours) } };
  const where = { status: "ASKED_BACK", decisions: { none: long } } as const;
  const rows = await reader.credential.findMany({ where, take: mostAtOnce, select: { id: true, memberId: true } });
  const closing = systemPermit("credential:close", "its applicant was asked and said nothing for 60 days");
  for (const { id, memberId } of rows) {
    await write(closing, async (tx) => {
      const { count } = await tx.credential.updateMany({ where: { ...where, id }, data: { status: "WITHDRAWN" } });
      if (count === 0) return;
      for (const event of await takeProofs(tx, { credentialId: id })) await announce(tx, event);
      await announce(tx, noteAbout(memberId, `credential:${id}:abandoned`, wordsOfEnd(null)));
    });
  }
  return rows.length;
}

/** Ends, reminds of and closes what is due; run every hour, each note is told once. */
export async function sweepCredentials(): Promise<number> {
  return (await endOver()) + (await remind()) + (await closeAbandoned());
}
