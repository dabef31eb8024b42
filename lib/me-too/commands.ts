import { canSayMeToo } from "@/lib/me-too/policy";
import type { MeTooBody, MeTooView } from "@/lib/me-too/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { getCommentability } from "@/lib/posts/queries";

async function countOf(tx: Tx, postId: string): Promise<number> {
  const row = await tx.question.findUniqueOrThrow({ where: { postId }, select: { meTooCount: true } });
  return row.meTooCount;
}

/**
 * Says "I have this too": counted once, and followed from then on.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSayMeToo}
 */
export async function sayMeToo(actor: Actor, postId: string, { tell }: MeTooBody): Promise<MeTooView> {
  const question = await getCommentability(actor, postId);
  return write(permit(actor, "me-too:say", canSayMeToo(actor, question)), async (tx) => {
    const at = now();
    const data = [{ postId, memberId: actor.id, createdAt: at }];
    const { count } = await tx.meToo.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      await announce(tx, { type: "me-too.said", postId, memberId: actor.id, at: at.toISOString(), tell });
      await touch(tx, postKeys.detail(postId));
    }
    return { meTooCount: await countOf(tx, postId), saidMeToo: true };
  });
}

/**
 * Takes "I have this too" back; what is followed stays followed until it is ended.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSayMeToo}
 */
export async function takeMeTooBack(actor: Actor, postId: string): Promise<MeTooView> {
  const question = await getCommentability(actor, postId);
  return write(permit(actor, "me-too:take-back", canSayMeToo(actor, question)), async (tx) => {
    const { count } = await tx.meToo.deleteMany({ where: { postId, memberId: actor.id } });
    if (count > 0) await touch(tx, postKeys.detail(postId));
    return { meTooCount: await countOf(tx, postId), saidMeToo: false };
  });
}
