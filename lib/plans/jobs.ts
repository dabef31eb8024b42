import pLimit from "p-limit";
import type { NoteWritten } from "@/lib/members/events";
import { addDays, toDate, toDay, wallIn } from "@/lib/plans/calendar";
import { leftOn } from "@/lib/plans/due";
import { dueTimes } from "@/lib/plans/reminders";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { sendPush } from "@/lib/platform/push";

const reminding = systemPermit("plan:remind", "its member asked for it at this time");

const planColumns = {
  memberId: true,
  timeZone: true,
  reminderTimes: true,
  byEmail: true,
  byPush: true,
  stopToken: true,
  devices: { select: { id: true, endpoint: true, p256dh: true, auth: true } },
} as const;

const listPlans = (after: string | null) =>
  reader.plan.findMany({
    where: {
      ...{ NOT: { reminderTimes: { isEmpty: true } }, OR: [{ byEmail: true }, { byPush: true }] },
      member: { bannedAt: null },
      ...(after ? { memberId: { gt: after } } : {}),
    },
    orderBy: { memberId: "asc" },
    take: plansAtOnce,
    select: planColumns,
  });
type PlanRow = Awaited<ReturnType<typeof listPlans>>[number];

const plansAtOnce = 500;

/** Is something left to do on that day? Whoever has done all of it is left in peace. */
async function isSomethingLeft(memberId: string, day: string): Promise<boolean> {
  const [items, logs] = await Promise.all([
    reader.planItem.findMany({
      where: { memberId, removedAt: null, pausedAt: null },
      select: { id: true, days: true, startsOn: true, endsOn: true },
    }),
    reader.planLog.findMany({
      where: { memberId, doneOn: toDate(day), undoneAt: null },
      select: { itemId: true },
    }),
  ]);
  const timed = items.map(({ startsOn, endsOn, ...item }) => ({
    ...item,
    ...{ startsOn: toDay(startsOn), endsOn: endsOn && toDay(endsOn), isPaused: false },
  }));
  const done = logs.map(({ itemId }) => ({ itemId, doneOn: day }));
  return leftOn(timed, done, day).length > 0;
}

const noteOf = ({ memberId, stopToken }: PlanRow, key: string): NoteWritten => ({
  type: "member.note",
  memberId,
  key: `plan-reminder:${key}`,
  title: "Your plan for today waits for you",
  path: "/plan",
  excerpt: null,
  mail: {
    subject: "Your reminder for today",
    heading: "Something on your list is left for today",
    paragraphs: ["You asked to be reminded at this time. A few minutes are enough to begin."],
    action: "Open my list",
    footer: "Sent because you asked for a reminder at this time.",
    stop: { page: `/plan/stop/${stopToken}`, oneClick: `/api/plan-reminders/${stopToken}` },
  },
});

/** What a device shows on a locked screen, which others read too. */
const pushWords = { title: "Evenstride", body: "Something on your list is left for today." };

/** So many are waited for at a time: a slow one holds up few others. */
const pushesAtOnce = 20;

/** Reaches the browsers of those who were reminded, and forgets those that take nothing any more. */
async function pushTo(plans: readonly PlanRow[]): Promise<void> {
  const devices = plans.flatMap((plan) => plan.devices);
  const outcomes = await pLimit(pushesAtOnce).map(devices, async (device) => ({
    id: device.id,
    how: await sendPush(device, pushWords),
  }));
  const gone = outcomes.filter(({ how }) => how === "gone").map(({ id }) => id);
  if (gone.length > 0) await write(reminding, (tx) => tx.planDevice.deleteMany({ where: { id: { in: gone } } }));
}

/** The day and time of a reminder. */
type Due = { readonly day: string; readonly minute: number };

const keyOf = (memberId: string, { day, minute }: Due) => ({ memberId, day: toDate(day), minute });

/** What a member is to be reminded of now; null where nothing is left, or the reminder has gone out. */
async function findDue({ memberId, timeZone, reminderTimes }: PlanRow): Promise<Due | null> {
  const { day: today, minute: atMinute } = wallIn(timeZone, now());
  for (const { daysAgo, minute } of dueTimes(reminderTimes, atMinute)) {
    const due = { day: addDays(today, -daysAgo), minute };
    const where = { memberId_day_minute: keyOf(memberId, due) };
    if (await reader.planReminder.findUnique({ where, select: { minute: true } })) return null;
    if (await isSomethingLeft(memberId, due.day)) return due;
  }
  return null;
}

/** Reminds one member, once for a day and time however often it runs. */
async function remind(plan: PlanRow): Promise<boolean> {
  const due = await findDue(plan);
  if (!due) return false;
  return write(reminding, async (tx) => {
    const data = [{ ...keyOf(plan.memberId, due), createdAt: now() }];
    const { count } = await tx.planReminder.createMany({ data, skipDuplicates: true });
    if (count > 0 && plan.byEmail) await announce(tx, noteOf(plan, `${due.day}:${due.minute}`));
    return count > 0;
  });
}

/** Reminds everybody whose time has come, by e-mail first and then on their devices; how many were. */
export async function remindOfPlans(): Promise<number> {
  const reminded: PlanRow[] = [];
  let after: string | null = null;
  for (;;) {
    const plans: PlanRow[] = await listPlans(after);
    for (const plan of plans) if (await remind(plan)) reminded.push(plan);
    after = plans.at(-1)?.memberId ?? null;
    if (plans.length < plansAtOnce) break;
  }
  await pushTo(reminded.filter(({ byPush }) => byPush));
  return reminded.length;
}

const reminderKeptMs = 7 * 24 * 3_600_000;

/** Forgets which reminders went out a week ago: nothing asks for them any more. */
export async function sweepReminders(): Promise<number> {
  return write(systemPermit("plan:sweep-reminders", "a week is over"), async (tx) => {
    const before = new Date(now().getTime() - reminderKeptMs);
    return (await tx.planReminder.deleteMany({ where: { createdAt: { lt: before } } })).count;
  });
}
