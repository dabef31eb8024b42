import { harmRoundOf } from "@/lib/marks/queries";
import { hiddenAnswerPath } from "@/lib/marks/schema";
import type { NoteWritten } from "@/lib/members/events";
import { toDate, toDay, wallIn } from "@/lib/plans/calendar";
import { leftOn } from "@/lib/plans/due";
import { dueTime } from "@/lib/plans/reminders";
import type { PushJob } from "@/lib/plans/schema";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { announce, enqueue } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { sendPush } from "@/lib/platform/push";
import { wordlessPath } from "@/lib/posts/schema";

const reminding = systemPermit("plan:remind", "its member asked for it at this time");

const planColumns = {
  memberId: true,
  timeZone: true,
  reminderTimes: true,
  byEmail: true,
  byPush: true,
  stopToken: true,
  devices: { select: { id: true } },
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

/** The day and time of a reminder. */
type Due = { readonly day: string; readonly minute: number };

const keyOf = (memberId: string, { day, minute }: Due) => ({ memberId, day: toDate(day), minute });

/** What a member is to be reminded of now; null where nothing is left, or the reminder has gone out. */
async function findDue({ memberId, timeZone, reminderTimes }: PlanRow): Promise<Due | null> {
  const { day, minute: atMinute } = wallIn(timeZone, now());
  const minute = dueTime(reminderTimes, atMinute);
  if (minute === null) return null;
  const due = { day, minute };
  const where = { memberId_day_minute: keyOf(memberId, due) };
  if (await reader.planReminder.findUnique({ where, select: { minute: true } })) return null;
  return (await isSomethingLeft(memberId, day)) ? due : null;
}

/** How long after its time a message still makes sense on a device, in milliseconds. */
const pushKeptMs = 60 * 60_000;

/** Reminds one member, once for a day and time however often it runs. */
async function remind(plan: PlanRow): Promise<boolean> {
  const due = await findDue(plan);
  if (!due) return false;
  return write(reminding, async (tx) => {
    const data = [{ ...keyOf(plan.memberId, due), createdAt: now() }];
    const { count } = await tx.planReminder.createMany({ data, skipDuplicates: true });
    if (count === 0) return false;
    if (plan.byEmail) await announce(tx, noteOf(plan, `${due.day}:${due.minute}`));
    const until = new Date(now().getTime() + pushKeptMs).toISOString();
    for (const { id: deviceId } of plan.byPush ? plan.devices : [])
      await enqueue(tx, "push", { deviceId, until } satisfies PushJob);
    return true;
  });
}

/** One plan that cannot be read holds up nobody else's reminder. */
const remindOrTell = (plan: PlanRow): Promise<boolean> =>
  remind(plan).catch((error: unknown) => {
    log().error({ err: error }, "a plan's reminder failed");
    return false;
  });

/** Reminds everybody whose time has come; how many were. What goes to devices is a job for each of them. */
export async function remindOfPlans(): Promise<number> {
  let reminded = 0;
  let after: string | null = null;
  for (;;) {
    const plans: PlanRow[] = await listPlans(after);
    for (const plan of plans) if (await remindOrTell(plan)) reminded += 1;
    after = plans.at(-1)?.memberId ?? null;
    if (plans.length < plansAtOnce) return reminded;
  }
}

const noDeviceNote = (memberId: string, deviceId: string): NoteWritten => ({
  type: "member.note",
  memberId,
  key: `plan-device:${deviceId}`,
  title: "Reminders reach none of your devices any more",
  path: "/plan/settings",
  excerpt: null,
  mail: {
    subject: "Your reminders reach no device any more",
    heading: "The browser that was reminded takes no messages any more",
    paragraphs: ["Switch reminders on again on a device, or choose e-mail."],
    action: "Open the settings",
    footer: "Sent once, because you asked to be reminded on your devices.",
    stop: null,
  },
});

/** Forgets a browser that takes nothing any more; whoever has no other is told, or would wait for ever. */
async function forgetDevice(id: string): Promise<void> {
  await write(reminding, async (tx) => {
    const [device] = await tx.planDevice.findMany({ where: { id }, select: { memberId: true } });
    if (!device || (await tx.planDevice.deleteMany({ where: { id } })).count === 0) return;
    const where = { memberId: device.memberId, byPush: true, devices: { none: {} } };
    if ((await tx.plan.count({ where })) > 0) await announce(tx, noDeviceNote(device.memberId, id));
  });
}

/**
 * Sends a reminder to one browser, as long as it makes sense.
 *
 * @throws {Error} when the push service could not be reached: the queue tries again
 */
export async function pushReminder({ deviceId, until }: PushJob, send: typeof sendPush = sendPush): Promise<void> {
  if (now() > new Date(until)) return;
  const select = { endpoint: true, p256dh: true, auth: true, plan: { select: { byPush: true } } } as const;
  const device = await reader.planDevice.findUnique({ where: { id: deviceId }, select });
  if (!device?.plan.byPush) return;
  const how = await send(device, pushWords);
  if (how === "gone") await forgetDevice(deviceId);
  if (how === "failed") throw new Error("a push service did not take a reminder");
}

/** An answer that could harm and what it stands with, as those who keep something from it in their plan hear of it. */
async function findHarm(markId: string) {
  return reader.mark.findFirst({
    where: { id: markId, undoneAt: null, post: { status: "PUBLISHED" } },
    select: {
      ...{ reason: true, memberId: true, createdAt: true },
      comment: { select: { number: true, status: true } },
      post: { select: { number: true, authorId: true } },
    },
  });
}
type Harm = NonNullable<Awaited<ReturnType<typeof findHarm>>>;

/** Who has something from an answer in their plan now; whoever asked hears of it as the asker. */
const listPlanners = (commentId: string, askerId: string) =>
  reader.plan.findMany({
    where: {
      memberId: { not: askerId },
      // By where it was collected: a prescription is another one after each edit of its answer.
      items: { some: { removedAt: null, source: { startsWith: `answer:${commentId}:` } } },
    },
    select: { memberId: true },
  });

/** Tells all of them, by e-mail too: none of its words names what they do. */
async function tellPlanners(
  commentId: string,
  { post, comment }: Harm,
  words: Omit<NoteWritten, "type" | "memberId" | "path" | "mail">,
) {
  const planners = await listPlanners(commentId, post.authorId);
  if (planners.length === 0) return;
  const path =
    comment.status === "PUBLISHED"
      ? `${wordlessPath(post)}#comment-${comment.number}`
      : hiddenAnswerPath(comment.number);
  const mail = {
    ...{ subject: words.title, heading: words.title, action: "Read why", stop: null },
    paragraphs: [
      "The reason stands with the answer.",
      "You can pause or remove what comes from it in your plan at any time.",
    ],
    footer: "You get this because something in your plan comes from this answer. It is sent once.",
  };
  await write(systemPermit("plan:tell-of-harm", "their plan holds something from that answer"), async (tx) => {
    for (const { memberId } of planners) await announce(tx, { type: "member.note", memberId, ...words, path, mail });
  });
}

type Told = { readonly markId: string; readonly commentId: string };

/** Whoever has something from an answer in their plan hears that it could harm, once a day from the same practitioner. */
export async function onHarmReported({ markId, commentId }: Told): Promise<void> {
  const harm = await findHarm(markId);
  if (!harm) return;
  const { memberId, createdAt, reason } = harm;
  await tellPlanners(commentId, harm, {
    key: `plan-harm:${await harmRoundOf(null, { commentId, memberId, createdAt })}`,
    title: "Pause what you do from one answer: a practitioner says that it could harm",
    excerpt: reason,
  });
}

type Decision = { readonly verdict: "UPHELD" | "DISMISSED"; readonly undoneAt: Date | null };

/** What a decision, or its being taken back, changes for what comes from an answer; null where nothing. */
function changeBy({ verdict, undoneAt }: Decision, isShown: boolean): string | null {
  const answer = "An answer that something in your plan comes from";
  if (undoneAt) return verdict === "DISMISSED" && !isShown ? `${answer} is hidden until a moderator decides` : null;
  if (verdict === "UPHELD") return "Do no more from one answer in your plan: a moderator decided that it could harm";
  return isShown ? `${answer} is shown again` : null;
}

/** They hear what a moderator decided too, and of it being taken back, where it changes what they should do. */
export async function onHarmDecided({ markId, commentId, decisionId }: Told & { decisionId: string }): Promise<void> {
  const harm = await findHarm(markId);
  const select = { verdict: true, note: true, undoneAt: true } as const;
  const decision = await reader.harmDecision.findFirst({ where: { id: decisionId }, select });
  if (!harm || !decision) return;
  const isUndone = decision.undoneAt !== null;
  const title = changeBy(decision, harm.comment.status === "PUBLISHED");
  const key = `plan-harm-decided:${decisionId}:${isUndone ? "reopened" : decision.verdict}`;
  if (title) await tellPlanners(commentId, harm, { key, title, excerpt: isUndone ? null : decision.note });
}

const reminderKeptMs = 7 * 24 * 3_600_000;

/** Forgets which reminders went out a week ago: nothing asks for them any more. */
export async function sweepReminders(): Promise<number> {
  return write(systemPermit("plan:sweep-reminders", "a week is over"), async (tx) => {
    const before = new Date(now().getTime() - reminderKeptMs);
    return (await tx.planReminder.deleteMany({ where: { createdAt: { lt: before } } })).count;
  });
}
