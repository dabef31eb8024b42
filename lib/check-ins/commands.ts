import { canChooseAsking, canRemoveReport, canReport, canReportByLink } from "@/lib/check-ins/policy";
import { findCheckInByLink, getCheckIn, getCheckInSettings } from "@/lib/check-ins/queries";
import type { AskingView, CheckInSettingsView, ReportBody, ReportedView } from "@/lib/check-ins/schema";
import { canManageAccount } from "@/lib/members/policy";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
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

/** Writes a report and announces it. The first day stays the day it is dated with. */
function saveReport(permitted: Permit, checkIn: Found, body: ReportBody): Promise<ReportedView> {
  const { id } = checkIn;
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
    await announce(tx, { type: "check-in.reported", checkInId: id });
    await touchShown(tx, checkIn);
    return { id, change: body.change };
  });
}

/**
 * Answers a check-in, or changes what was answered.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canReport}
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
    // Nobody could settle a flag whose words are gone; what was settled stays on record.
    await tx.raisedFlag.deleteMany({ where: { checkInId: id, settledAt: null } });
    await touchShown(tx, checkIn);
    return { id };
  });
}

const stopAsking = (tx: Tx, memberId: string, postId: string | null) =>
  tx.checkInStop.createMany({ data: [{ memberId, postId, createdAt: now() }], skipDuplicates: true });

/** Ends the check-ins of one's own question. @throws {AppError} `not-found`; `forbidden` from {@link canChooseAsking} */
export async function stopCheckIns(actor: Actor, questionId: string): Promise<AskingView> {
  const question = await getCommentability(actor, questionId);
  return write(permit(actor, "check-in:stop", canChooseAsking(actor, question)), async (tx) => {
    await stopAsking(tx, actor.id, questionId);
    return { questionId, isAsked: false };
  });
}

/** Lets one be asked about one's own question again. @throws {AppError} as {@link stopCheckIns} */
export async function resumeCheckIns(actor: Actor, questionId: string): Promise<AskingView> {
  const question = await getCommentability(actor, questionId);
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
