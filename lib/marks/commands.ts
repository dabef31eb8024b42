import {
  canAccept,
  canDecide,
  canReplaceAccept,
  canTakeAcceptBack,
  canTakeStance,
  canTakeStanceBack,
} from "@/lib/marks/policy";
import { getDecidability, getMarkability } from "@/lib/marks/queries";
import type { DecidedView, DecisionBody, MarkedView, MarkKind, ReasonBody, Stance } from "@/lib/marks/schema";
import { lockThread } from "@/lib/marks/sql";
import { type Actor, isPractitioner } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/outbox";
import { about, type Permit, permit, systemPermit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import type { PostKind } from "@/lib/posts/schema";

type Markable = Awaited<ReturnType<typeof getMarkability>>;
type Place = { readonly postId: string; readonly postKind: PostKind };

/** Marks in a thread one after another, and expires the pages that show it. */
const marking = <T>(permitted: Permit, { postId, postKind }: Place, work: (tx: Tx) => Promise<T>): Promise<T> =>
  write(permitted, async (tx) => {
    await tx.$queryRaw(lockThread(postId));
    const result = await work(tx);
    await touch(tx, postKeys.detail(postId), postKeys.list(postKind), postKeys.home);
    return result;
  });

type Said = { readonly answer: Markable; readonly kind: MarkKind; readonly reason?: string | null };

/** Gives a mark with the credential held now. */
const give = (tx: Tx, actor: Actor, { answer, kind, reason = null }: Said) =>
  tx.mark.create({
    data: {
      ...{ kind, reason, postId: answer.postId, commentId: answer.id, memberId: actor.id, createdAt: now() },
      credentialId: actor.credentialId,
    },
    select: { id: true },
  });

/** Who says that it helped: the asker, a practitioner for them, or as an act of moderation whoever moderates. */
function acceptAction(actor: Actor, { askerId, isInScope }: Markable) {
  if (actor.id === askerId) return "answer:accept";
  return isPractitioner(actor) && isInScope ? "answer:accept-for-asker" : "moderation:accept-for-asker";
}

/**
 * Says that an answer helped; of a thread's accepts one stands.
 *
 * The asker's replaces any before it. When the asker is gone, others may say it for them as long as nothing stands on
 * an answer that is shown; one on a hidden answer is undone.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canAccept}; `conflict`
 */
export async function acceptAnswer(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  const permitted = permit(actor, acceptAction(actor, answer), canAccept(actor, answer));
  const { postId } = answer;
  return marking(about(permitted, { postId, commentId }), answer, async (tx) => {
    const where = { postId, kind: "ACCEPT", undoneAt: null } as const;
    const select = { commentId: true, memberId: true, comment: { select: { status: true } } };
    const stands = await tx.mark.findFirst({ where, select });
    if (stands?.commentId === commentId && stands.memberId === actor.id) return { commentId, standing: true };
    const isAccepted = stands?.comment.status === "PUBLISHED";
    const replacing = canReplaceAccept(actor, { askerId: answer.askerId, isAccepted });
    if (replacing !== "allowed") throw new AppError("conflict", replacing.denied);
    await tx.mark.updateMany({ where, data: { undoneAt: now() } });
    const mark = await give(tx, actor, { answer, kind: "ACCEPT" });
    await announce(tx, { type: "answer.accepted", markId: mark.id, commentId });
    return { commentId, standing: true };
  });
}

/** Takes "this helped" back. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canTakeAcceptBack} */
export async function undoAccept(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  const { postId, acceptedById, askerId } = answer;
  const isOthers = acceptedById !== null && actor.id !== acceptedById && actor.id !== askerId;
  const action = isOthers ? "moderation:undo-accept" : "answer:undo-accept";
  const permitted = permit(actor, action, canTakeAcceptBack(actor, answer));
  return marking(about(permitted, { postId, commentId }), answer, async (tx) => {
    // What was given meanwhile by somebody else is not what the policy was asked about.
    const given = acceptedById ? { memberId: acceptedById } : {};
    await tx.mark.updateMany({
      where: { commentId, kind: "ACCEPT", undoneAt: null, ...given },
      data: { undoneAt: now() },
    });
    return { commentId, standing: false };
  });
}

const stanceEvents = {
  ENDORSE: "answer.endorsed",
  DISAGREE: "answer.disagreed",
  HARM: "answer.harm-reported",
} as const;

/** Takes the stance back that stands. @throws {AppError} `conflict` when a moderator has just upheld it */
async function withdraw(tx: Tx, actor: Actor, commentId: string): Promise<void> {
  const where = { commentId, memberId: actor.id, kind: { not: "ACCEPT" }, undoneAt: null } as const;
  const free = { decisions: { none: { verdict: "UPHELD", undoneAt: null } } } as const;
  await tx.mark.updateMany({ where: { ...where, ...free }, data: { undoneAt: now() } });
  if (await tx.mark.findFirst({ where, select: { id: true } })) throw new AppError("conflict", "harm-upheld");
}

/** Says one thing of an answer in place of what was said before; said again with the same reason it stays. */
async function take(actor: Actor, commentId: string, said: { kind: Stance; reason?: string }): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  const { kind, reason = null } = said;
  const permitted = permit(actor, `answer:mark-${kind.toLowerCase()}`, canTakeStance(actor, answer, kind));
  return marking(permitted, answer, async (tx) => {
    const where = { commentId, memberId: actor.id, kind, reason, undoneAt: null };
    if (await tx.mark.findFirst({ where, select: { id: true } })) return { commentId, standing: true };
    await withdraw(tx, actor, commentId);
    const mark = await give(tx, actor, { answer, kind, reason });
    await announce(tx, { type: stanceEvents[kind], markId: mark.id, commentId });
    return { commentId, standing: true };
  });
}

/**
 * A practitioner says that this answers the question; the mark keeps the credential it was given with.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canTakeStance}; `conflict`
 */
export const endorseAnswer = (actor: Actor, commentId: string): Promise<MarkedView> =>
  take(actor, commentId, { kind: "ENDORSE" });

/** A practitioner disagrees and says why, for everybody to read. @throws {AppError} as {@link endorseAnswer} */
export const disagreeWithAnswer = (actor: Actor, commentId: string, { reason }: ReasonBody): Promise<MarkedView> =>
  take(actor, commentId, { kind: "DISAGREE", reason });

/** A practitioner says that it could harm and why: it is hidden at once. @throws {AppError} as {@link endorseAnswer} */
export const reportHarm = (actor: Actor, commentId: string, { reason }: ReasonBody): Promise<MarkedView> =>
  take(actor, commentId, { kind: "HARM", reason });

/**
 * Takes one's endorsement, disagreement or "this could harm" back, if that is what stands.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canTakeStanceBack}; `conflict`
 */
export async function undoStance(actor: Actor, commentId: string, kind: Stance): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  const permitted = permit(actor, `answer:undo-${kind.toLowerCase()}`, canTakeStanceBack(actor, answer));
  return marking(permitted, answer, async (tx) => {
    const where = { commentId, memberId: actor.id, kind, undoneAt: null };
    if (await tx.mark.findFirst({ where, select: { id: true } })) await withdraw(tx, actor, commentId);
    return { commentId, standing: false };
  });
}

/**
 * Decides on "this could harm": upheld the answer stays hidden, dismissed it is shown and the mark disagrees.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canDecide}; `conflict` when somebody just did
 */
export async function decideHarm(actor: Actor, markId: string, { verdict, note }: DecisionBody): Promise<DecidedView> {
  const report = await getDecidability(actor, markId);
  const { postId, commentId } = report;
  const action = verdict === "UPHELD" ? "moderation:uphold-harm" : "moderation:dismiss-harm";
  const permitted = permit(actor, action, canDecide(actor, report));
  return marking(about(permitted, { postId, commentId }), report, async (tx) => {
    if (!(await tx.mark.findFirst({ where: { id: markId, undoneAt: null }, select: { id: true } })))
      throw new AppError("conflict", "mark-gone");
    const decision = await tx.harmDecision.create({
      data: { markId, verdict, note, decidedById: actor.id, createdAt: now() },
      select: { id: true },
    });
    await announce(tx, { type: "answer.harm-decided", decisionId: decision.id, markId, commentId });
    return { markId, verdict };
  });
}

/** Takes a decision back: the answer is hidden until somebody decides. @throws {AppError} as {@link decideHarm} */
export async function undoDecision(actor: Actor, markId: string): Promise<DecidedView> {
  const report = await getDecidability(actor, markId);
  const { postId, commentId } = report;
  const permitted = permit(actor, "moderation:undo-harm-decision", canDecide(actor, report));
  return marking(about(permitted, { postId, commentId }), report, async (tx) => {
    const where = { markId, undoneAt: null };
    const decision = await tx.harmDecision.findFirst({ where, select: { id: true } });
    if (!decision) throw new AppError("conflict", "not-decided");
    await tx.harmDecision.update({ where: { id: decision.id }, data: { undoneAt: now() } });
    await announce(tx, { type: "answer.harm-decided", decisionId: decision.id, markId, commentId });
    return { markId, verdict: null };
  });
}

/** Ends the reminders to say what helped by the link in one of them; true when it belonged to one. */
export async function stopReminders(token: string): Promise<boolean> {
  return write(systemPermit("mark-reminder:stop", "the link in an e-mail is the permission"), async (tx) => {
    const { count } = await tx.markReminder.updateMany({ where: { stopToken: token }, data: { stoppedAt: now() } });
    return count > 0;
  });
}
