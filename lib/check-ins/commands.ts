import { canChooseAsking, canRemoveReport, canReport, canReportByLink } from "@/lib/check-ins/policy";
import { findCheckInByLink, getCheckIn, getCheckInSettings, wasAsked } from "@/lib/check-ins/queries";
import type { AskingView, CheckInSettingsView, ReportBody, ReportedView } from "@/lib/check-ins/schema";
import { canManageAccount } from "@/lib/members/policy";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { reasonText } from "@/lib/platform/http/reasons";
import { announce } from "@/lib/platform/outbox";
import { about, type Permit, permit, systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { getCommentability } from "@/lib/posts/queries";

type Found = Awaited<ReturnType<typeof getCheckIn>>;

/** The thread shows the report; the exercises of its answer count it. */
async function touchShown(tx: Tx, { postId, commentId }: Found): Promise<void> {
  const prescribed = await tx.prescription.findMany({ where: { commentId }, select: { exerciseId: true } });
  await touch(tx, postKeys.detail(postId), ...prescribed.map(({ exerciseId }) => postKeys.detail(exerciseId)));
}

/** What is kept of a report: the asker's is shown; a word of others only stands where they show it. */
function keptOf({ isAsker }: Found, body: ReportBody): ReportBody {
  if (isAsker) return { ...body, isShown: true };
  if (body.isShown || body.word === "") return body;
  const issue = { path: "word", message: reasonText("check-in-word-unseen") };
  throw new AppError("invalid", "check-in-word-unseen", { issues: [issue] });
}

/** Nobody could settle a flag whose words are gone; what was settled stays on record. */
const forgetFlags = (tx: Tx, checkInId: string) => tx.raisedFlag.deleteMany({ where: { checkInId, settledAt: null } });

/** Writes a report and announces it. The first day stays the day it is dated with. */
function saveReport(permitted: Permit, checkIn: Found, said: ReportBody): Promise<ReportedView> {
  const { id } = checkIn;
  const body = keptOf(checkIn, said);
  return write(permitted, async (tx) => {
    const at = now();
    const first = await tx.checkIn.updateMany({
      where: { id, removedAt: null, reportedAt: null },
      data: { ...body, reportedAt: at },
    });
    if (first.count === 0) {
      const { count } = await tx.checkIn.updateMany({
        where: { id, removedAt: null },
        data: { ...body, editedAt: at },
      });
      if (count === 0) throw new AppError("conflict", "check-in-removed");
    }
    if (body.change !== "WORSE") await endFollowUp(tx, checkIn);
    if (!body.isShown) await forgetFlags(tx, id);
    await announce(tx, { type: "check-in.reported", checkInId: id });
    await touchShown(tx, checkIn);
    return { id, change: body.change, isShown: body.isShown };
  });
}

/**
 * Answers a check-in, or changes what was answered.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canReport}; `invalid` for a word that nobody would see
 */
export async function reportCheckIn(actor: Actor, id: string, body: ReportBody): Promise<ReportedView> {
  const checkIn = await getCheckIn(actor, id);
  return saveReport(permit(actor, "check-in:report", canReport(actor, checkIn)), checkIn, body);
}

/**
 * Answers a check-in through the link in its e-mail, whose key is the permission.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canReportByLink}
 */
export async function reportByLink(link: { id: string; key: string }, body: ReportBody): Promise<ReportedView> {
  const checkIn = await findCheckInByLink(null, { to: "answer", ...link });
  if (!checkIn) throw new AppError("not-found", "check-in");
  const verdict = canReportByLink(checkIn);
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied);
  return saveReport(systemPermit("check-in:report-by-link", "the link's key is the permission"), checkIn, body);
}

/**
 * Takes back what "worse" began, once it is no longer said: the thread waits on where another report says so since.
 *
 * What is passed on again is passed on anew, so that a slip of the finger silences nothing.
 */
async function endFollowUp(tx: Tx, { id, postId, memberId, isAsker }: Found): Promise<void> {
  const { count } = await tx.checkIn.updateMany({ where: { id, alertedAt: { not: null } }, data: { alertedAt: null } });
  const { followUpDueAt } = await tx.question.findUniqueOrThrow({ where: { postId }, select: { followUpDueAt: true } });
  if (count === 0 || !isAsker || !followUpDueAt) return;
  const other = await tx.checkIn.findFirst({
    where: { postId, memberId, change: "WORSE", alertedAt: { gte: followUpDueAt } },
    orderBy: { alertedAt: "asc" },
    select: { alertedAt: true },
  });
  await tx.question.updateMany({ where: { postId, followUpDueAt }, data: { followUpDueAt: other?.alertedAt ?? null } });
}

const nothing = { reportedAt: null, editedAt: null, done: null, pain: null, change: null, word: "" } as const;

/**
 * Takes a report away; what it said is not kept.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRemoveReport}
 */
export async function removeReport(actor: Actor, id: string): Promise<{ id: string }> {
  const checkIn = await getCheckIn(actor, id);
  const { postId, commentId } = checkIn;
  const action = checkIn.memberId === actor.id ? "check-in:remove" : "moderation:remove-check-in";
  const removing = about(permit(actor, action, canRemoveReport(actor, checkIn)), { postId, commentId });
  return write(removing, async (tx) => {
    await tx.checkIn.update({ where: { id }, data: { ...nothing, removedAt: now() } });
    await endFollowUp(tx, checkIn);
    await forgetFlags(tx, id);
    await touchShown(tx, checkIn);
    return { id };
  });
}

const stopAsking = (tx: Tx, memberId: string, postId: string | null) =>
  tx.checkInStop.createMany({ data: [{ memberId, postId, createdAt: now() }], skipDuplicates: true });

async function getAsking(actor: Actor, questionId: string) {
  const [question, asked] = await Promise.all([getCommentability(actor, questionId), wasAsked(actor, questionId)]);
  return { ...question, wasAsked: asked };
}

/** Ends one's check-ins about a question. @throws {AppError} `not-found`; `forbidden` from {@link canChooseAsking} */
export async function stopCheckIns(actor: Actor, questionId: string): Promise<AskingView> {
  const question = await getAsking(actor, questionId);
  return write(permit(actor, "check-in:stop", canChooseAsking(actor, question)), async (tx) => {
    await stopAsking(tx, actor.id, questionId);
    return { questionId, isAsked: false };
  });
}

/** Lets one be asked about it again. @throws {AppError} as {@link stopCheckIns} */
export async function resumeCheckIns(actor: Actor, questionId: string): Promise<AskingView> {
  const question = await getAsking(actor, questionId);
  return write(permit(actor, "check-in:resume", canChooseAsking(actor, question)), async (tx) => {
    await tx.checkInStop.deleteMany({ where: { memberId: actor.id, postId: questionId } });
    return { questionId, isAsked: true };
  });
}

/** Says whether one wants to be asked at all. @throws {AppError} `forbidden` for whoever is banned */
export async function setCheckIns(actor: Actor, isAsked: boolean): Promise<CheckInSettingsView> {
  await write(permit(actor, "check-in:choose", canManageAccount(actor)), async (tx) => {
    if (isAsked) await tx.checkInStop.deleteMany({ where: { memberId: actor.id, postId: null } });
    else await stopAsking(tx, actor.id, null);
  });
  return getCheckInSettings(actor);
}

/** Ends the check-ins of one question, or all, through the link in an e-mail; done again it changes nothing. */
export async function stopByLink(link: { id: string; key: string }, scope: "question" | "all"): Promise<void> {
  const checkIn = await findCheckInByLink(null, { to: "stop", ...link });
  if (!checkIn) return;
  await write(systemPermit("check-in:stop-by-link", "the link's key is the permission"), async (tx) => {
    await stopAsking(tx, checkIn.memberId, scope === "all" ? null : checkIn.postId);
  });
}
