import type { NoteWritten } from "@/lib/members/events";
import { addDays, dayIn, toDate, toDay } from "@/lib/plans/calendar";
import {
  amountOf,
  planDoseProblem,
  planItemColumns,
  planLogColumns,
  planShareColumns,
  toPlanItemView,
  toPlanLogView,
  toPlanShareView,
} from "@/lib/plans/columns";
import { lastDay } from "@/lib/plans/due";
import { canAddToPlan, canKeepPlan, canLog, canSharePlan, oldestLogDays } from "@/lib/plans/policy";
import { findPlanZone, getPlanItem, getPlanOffer } from "@/lib/plans/queries";
import type {
  PlanDeviceBody,
  PlanItemBody,
  PlanItemChangeBody,
  PlanItemView,
  PlanLogBody,
  PlanLogView,
  PlanRemindersBody,
  PlanRemindersView,
  PlanShareView,
} from "@/lib/plans/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { randomToken } from "@/lib/platform/hash";
import { announce } from "@/lib/platform/outbox";
import { permit, systemPermit } from "@/lib/platform/permit";
import { findPractitioner } from "@/lib/practitioners/queries";

/** Begins a plan, or finds it begun. */
async function begin(tx: Tx, actor: Actor, timeZone = "UTC"): Promise<void> {
  const data = { memberId: actor.id, timeZone, stopToken: randomToken(), createdAt: now() };
  await tx.plan.createMany({ data: [data], skipDuplicates: true });
}

/** How full a plan is; it is held until this transaction ends, so that many at once do not exceed the most. */
async function sizeOf(tx: Tx, { memberId, source }: { memberId: string; source: string }) {
  await tx.$queryRaw`select 1 as held from plan where member_id = ${memberId}::uuid for no key update`;
  const where = { memberId, removedAt: null };
  const rows = await tx.planItem.findMany({ where, select: { order: true, source: true } });
  const nextOrder = Math.max(-1, ...rows.map(({ order }) => order)) + 1;
  return { itemCount: rows.length, nextOrder, isInPlan: rows.some((row) => row.source === source) };
}

/**
 * Puts an exercise into one's plan, with its dose; what stands in it already stays as it is, what was removed comes back as it is shown now.
 *
 * @throws {AppError} `not-found` where the exercise is not shown; `forbidden` with a reason from {@link canAddToPlan}
 */
export async function addToPlan(actor: Actor, { from, days, timeZone }: PlanItemBody): Promise<{ id: string }> {
  const offer = await getPlanOffer(actor, from);
  const zone = await findPlanZone(actor);
  const { view, ...origin } = offer;
  const { source, title, note, dose } = view;
  const startsOn = dayIn(zone ?? timeZone ?? "UTC", now());
  const ends = lastDay(startsOn, dose.weeks);
  const key = { memberId: actor.id, source };
  const times = { startsOn: toDate(startsOn), endsOn: ends ? toDate(ends) : null, days: days ?? view.days };
  const kept = { ...key, ...origin, title, note, ...amountOf(dose) };
  return write(permit(actor, "plan:add", canKeepPlan(actor)), async (tx) => {
    await begin(tx, actor, timeZone);
    const size = await sizeOf(tx, key);
    permit(actor, "plan:add", canAddToPlan(actor, size));
    const data = { ...kept, ...times, order: size.nextOrder, createdAt: now() };
    await tx.planItem.createMany({ data: [data], skipDuplicates: true });
    await tx.planItem.updateMany({
      where: { ...key, removedAt: { not: null } },
      data: { ...kept, ...times, removedAt: null, pausedAt: null },
    });
    return tx.planItem.findUniqueOrThrow({ where: { memberId_source: key }, select: { id: true } });
  });
}

const moment = (isSet: boolean): Date | null => (isSet ? now() : null);

function changesOf({ dose, days, isPaused, isRemoved, startsOn, endsOn, note }: PlanItemChangeBody) {
  return {
    ...(dose ? amountOf(dose) : {}),
    ...(days ? { days } : {}),
    ...(note === undefined ? {} : { note }),
    ...(startsOn === undefined ? {} : { startsOn: toDate(startsOn) }),
    ...(endsOn === undefined ? {} : { endsOn: endsOn && toDate(endsOn) }),
    ...(isPaused === undefined ? {} : { pausedAt: moment(isPaused) }),
    ...(isRemoved === undefined ? {} : { removedAt: moment(isRemoved) }),
  };
}

const refused = (reason: string, path: string, message: string) =>
  new AppError("invalid", reason, { issues: [{ path, message }] });

/**
 * Changes an exercise in one's own plan.
 *
 * @throws {AppError} `not-found`, also for somebody else's; `invalid` for a dose that the exercise, as it was given,
 *   cannot mean, or an end before the beginning
 */
export async function changePlanItem(actor: Actor, id: string, body: PlanItemChangeBody): Promise<PlanItemView> {
  const changing = permit(actor, "plan:change", canKeepPlan(actor));
  const problem = body.dose && planDoseProblem(await getPlanItem(actor, id), body.dose);
  if (problem) throw refused("dose-impossible", `dose.${problem.field}`, problem.message);
  return write(changing, async (tx) => {
    const where = { id, memberId: actor.id };
    const before = await tx.planItem.findFirst({ where, select: { startsOn: true, endsOn: true } });
    if (!before) throw new AppError("not-found", "plan-item");
    const starts = body.startsOn ?? toDay(before.startsOn);
    const ends = body.endsOn === undefined ? before.endsOn && toDay(before.endsOn) : body.endsOn;
    if (ends && ends < starts) throw refused("input", "endsOn", "The last day comes after the first");
    await tx.planItem.updateMany({ where, data: changesOf(body) });
    return toPlanItemView(await tx.planItem.findUniqueOrThrow({ where: { id }, select: planItemColumns }), null, null);
  });
}

/** Puts one's own exercises into a new order; those that are not named stay behind them. */
export async function orderPlan(actor: Actor, ids: readonly string[]): Promise<{ changed: number }> {
  return write(permit(actor, "plan:order", canKeepPlan(actor)), async (tx) => {
    let changed = 0;
    for (const [order, id] of ids.entries()) {
      const { count } = await tx.planItem.updateMany({ where: { id, memberId: actor.id }, data: { order } });
      changed += count;
    }
    return { changed };
  });
}

type LogFacts = Omit<PlanLogBody, "id" | "replaces">;

const isSameLog = (one: LogFacts, other: LogFacts): boolean =>
  one.itemId === other.itemId && one.doneOn === other.doneOn && one.sets === other.sets;

/**
 * Files what was done; the same from the same device is taken once, however often it is sent.
 *
 * @throws {AppError} `not-found` for an exercise that is not in one's plan; `forbidden` with a reason from {@link canLog};
 * `conflict`: `already-logged` where another device has told of that day, `log-id-taken` for an id used for something else
 */
export async function logExercise(actor: Actor, body: PlanLogBody): Promise<PlanLogView> {
  try {
    return await fileLog(actor, body);
  } catch (error) {
    // Another request may have filed this very log at the same moment: then it is there now to be found.
    if (error instanceof AppError && error.code === "conflict") return fileLog(actor, body);
    throw error;
  }
}

async function fileLog(actor: Actor, { id, replaces, ...facts }: PlanLogBody): Promise<PlanLogView> {
  const today = dayIn((await findPlanZone(actor)) ?? "UTC", now());
  const verdict = canLog(facts.doneOn, { today, earliest: addDays(today, -oldestLogDays) });
  permit(actor, "plan:log", verdict);
  return write(permit(actor, "plan:log", canKeepPlan(actor)), async (tx) => {
    const known = await findLog(tx, actor, id);
    if (known && isSameLog(known, facts)) return known;
    if (known) throw new AppError("conflict", "log-id-taken");
    const item = await tx.planItem.findFirst({ where: { id: facts.itemId, memberId: actor.id }, select: { id: true } });
    if (!item) throw new AppError("not-found", "plan-item");
    const doneOn = toDate(facts.doneOn);
    const sameDay = { itemId: item.id, doneOn, undoneAt: null };
    if (replaces) await tx.planLog.updateMany({ where: sameDay, data: { undoneAt: now() } });
    else if (await tx.planLog.findFirst({ where: sameDay, select: { id: true } }))
      throw new AppError("conflict", "already-logged");
    const data = { ...facts, doneOn, memberId: actor.id, clientId: id, createdAt: now() };
    return toPlanLogView(await tx.planLog.create({ data, select: planLogColumns }));
  });
}

async function findLog(tx: Tx, actor: Actor, clientId: string): Promise<PlanLogView | null> {
  const where = { memberId_clientId: { memberId: actor.id, clientId } };
  const row = await tx.planLog.findUnique({ where, select: planLogColumns });
  return row && toPlanLogView(row);
}

/** Takes one's own log back; a second time changes nothing. */
export async function undoLog(actor: Actor, id: string): Promise<{ id: string }> {
  return write(permit(actor, "plan:undo", canKeepPlan(actor)), async (tx) => {
    const where = { memberId: actor.id, clientId: id, undoneAt: null };
    await tx.planLog.updateMany({ where, data: { undoneAt: now() } });
    return { id };
  });
}

/** Says when and how to be reminded, and in which zone one lives. */
export async function setReminders(actor: Actor, body: PlanRemindersBody): Promise<PlanRemindersView> {
  const { times, ...rest } = body;
  return write(permit(actor, "plan:remind", canKeepPlan(actor)), async (tx) => {
    await begin(tx, actor, rest.timeZone);
    await tx.plan.update({ where: { memberId: actor.id }, data: { ...rest, reminderTimes: times } });
    return body;
  });
}

/** Stops the reminders of the plan whose link somebody holds; false where there is none. */
export async function stopReminders(token: string): Promise<boolean> {
  return write(systemPermit("plan:stop-reminders", "the link in an e-mail is the permission"), async (tx) => {
    const data = { byEmail: false, byPush: false };
    return (await tx.plan.updateMany({ where: { stopToken: token }, data })).count > 0;
  });
}

const mostDevices = 10;

/** Forgets one's oldest browsers beyond the most that are reminded; whoever adds two at once waits for their turn. */
async function keepNewestDevices(tx: Tx, memberId: string): Promise<void> {
  await tx.plan.update({ where: { memberId }, data: { memberId } });
  const old = await tx.planDevice.findMany({
    where: { memberId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: mostDevices,
    select: { id: true },
  });
  if (old.length > 0) await tx.planDevice.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}

/** Lets reminders come to a browser; one that somebody else has used is theirs no longer. */
export async function addDevice(actor: Actor, body: PlanDeviceBody): Promise<{ changed: number }> {
  const { endpoint, keys, timeZone } = body;
  const data = { memberId: actor.id, ...keys, createdAt: now() };
  return write(permit(actor, "plan:add-device", canKeepPlan(actor)), async (tx) => {
    await begin(tx, actor, timeZone);
    await tx.planDevice.upsert({ where: { endpoint }, create: { endpoint, ...data }, update: data });
    await keepNewestDevices(tx, actor.id);
    return { changed: 1 };
  });
}

/** Sends no reminders to one's own browser any more. */
export async function endDevice(actor: Actor, endpoint: string): Promise<{ changed: number }> {
  return write(permit(actor, "plan:end-device", "allowed"), async (tx) => {
    const { count } = await tx.planDevice.deleteMany({ where: { endpoint, memberId: actor.id } });
    return { changed: count };
  });
}

/** Told once a day, so it leads to the list: the share that it told of first may have ended and begun anew. */
const shareNote = (ownerId: string, memberId: string): NoteWritten => ({
  type: "member.note",
  memberId,
  key: `plan-share:${ownerId}:${memberId}:${dayIn("UTC", now())}`,
  title: "A member shows you their plan and its log",
  path: "/plan/shared",
  excerpt: null,
  mail: {
    subject: "A member shows you something",
    heading: "A member shows you their plan",
    paragraphs: ["They chose you alone. You can read it until they end it; you cannot change it."],
    action: "Read the plan",
    footer: "Sent because a member chose you as their practitioner.",
    stop: null,
  },
});

/**
 * Shows one's plan and log to one practitioner, who is told; whoever read it before does no longer.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSharePlan}
 */
export async function sharePlan(actor: Actor, handle: string, timeZone?: string): Promise<PlanShareView> {
  const reading = await findPractitioner(actor, handle);
  return write(permit(actor, "plan:share", canSharePlan(actor, reading)), async (tx) => {
    await begin(tx, actor, timeZone);
    const practitionerId = reading?.id ?? "";
    const open = { memberId: actor.id, endedAt: null };
    const same = await tx.planShare.findFirst({ where: { ...open, practitionerId }, select: planShareColumns });
    if (same) return toPlanShareView(same);
    await tx.planShare.updateMany({ where: open, data: { endedAt: now() } });
    const data = { memberId: actor.id, practitionerId, createdAt: now() };
    const share = await tx.planShare.create({ data, select: planShareColumns });
    await announce(tx, shareNote(actor.id, practitionerId));
    return toPlanShareView(share);
  });
}

/** Ends what one shows: nobody but oneself reads the plan from now on. */
export async function endPlanShare(actor: Actor): Promise<{ changed: number }> {
  return write(permit(actor, "plan:end-share", "allowed"), async (tx) => {
    const where = { memberId: actor.id, endedAt: null };
    const { count } = await tx.planShare.updateMany({ where, data: { endedAt: now() } });
    return { changed: count };
  });
}
