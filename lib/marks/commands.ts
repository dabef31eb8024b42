import { canAccept, canEndorse } from "@/lib/marks/policy";
import { getMarkability } from "@/lib/marks/queries";
import type { MarkedView } from "@/lib/marks/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";

type Markable = Awaited<ReturnType<typeof getMarkability>>;

const touchMarked = (tx: Tx, answer: Markable) =>
  touch(tx, postKeys.detail(answer.postId), postKeys.list(answer.post.kind), postKeys.home);

/** Takes the standing marks of a kind back; their rows stay as history. */
const undo = (tx: Tx, where: { postId: string; kind: "ACCEPT" | "ENDORSE"; memberId?: string; commentId?: string }) =>
  tx.mark.updateMany({ where: { ...where, undoneAt: null }, data: { undoneAt: now() } });

/**
 * The asker says that an answer helped; one accepted before is taken back.
 *
 * A partial unique index lets one accept stand in a thread: of two at the same moment one is a `conflict`.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canAccept}; `conflict`
 */
export async function acceptAnswer(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  return write(permit(actor, "answer:accept", canAccept(actor, answer)), async (tx) => {
    const stands = await tx.mark.findFirst({
      where: { commentId, kind: "ACCEPT", undoneAt: null },
      select: { id: true },
    });
    if (stands) return { commentId, standing: true };
    await undo(tx, { postId: answer.postId, kind: "ACCEPT" });
    const mark = await tx.mark.create({
      data: { kind: "ACCEPT", postId: answer.postId, commentId, memberId: actor.id, createdAt: now() },
      select: { id: true },
    });
    await announce(tx, { type: "answer.accepted", markId: mark.id, commentId });
    await touchMarked(tx, answer);
    return { commentId, standing: true };
  });
}

/** Takes "this helped me" back. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canAccept} */
export async function undoAccept(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  return write(permit(actor, "answer:undo-accept", canAccept(actor, answer)), async (tx) => {
    await undo(tx, { postId: answer.postId, kind: "ACCEPT", commentId });
    await touchMarked(tx, answer);
    return { commentId, standing: false };
  });
}

/**
 * A practitioner says that this answers the question; the mark keeps the credential it was given with.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEndorse}; `conflict` on a double click
 */
export async function endorseAnswer(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  return write(permit(actor, "answer:endorse", canEndorse(actor, answer)), async (tx) => {
    const where = { commentId, memberId: actor.id, kind: "ENDORSE", undoneAt: null } as const;
    if (await tx.mark.findFirst({ where, select: { id: true } })) return { commentId, standing: true };
    const { credentialId } = actor;
    const mark = await tx.mark.create({
      data: { kind: "ENDORSE", postId: answer.postId, commentId, memberId: actor.id, credentialId, createdAt: now() },
      select: { id: true },
    });
    await announce(tx, { type: "answer.endorsed", markId: mark.id, commentId });
    await touchMarked(tx, answer);
    return { commentId, standing: true };
  });
}

/** Takes an endorsement back. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEndorse} */
export async function undoEndorse(actor: Actor, commentId: string): Promise<MarkedView> {
  const answer = await getMarkability(actor, commentId);
  return write(permit(actor, "answer:undo-endorse", canEndorse(actor, answer)), async (tx) => {
    await undo(tx, { postId: answer.postId, kind: "ENDORSE", commentId, memberId: actor.id });
    await touchMarked(tx, answer);
    return { commentId, standing: false };
  });
}
