import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";
import { canVote } from "@/lib/votes/policy";
import { getVotability, type VoteTarget } from "@/lib/votes/queries";
import type { VoteView } from "@/lib/votes/schema";

async function countIn(tx: Tx, target: VoteTarget): Promise<number> {
  const select = { helpfulCount: true } as const;
  const row =
    "postId" in target
      ? await tx.post.findUniqueOrThrow({ where: { id: target.postId }, select })
      : await tx.comment.findUniqueOrThrow({ where: { id: target.commentId }, select });
  return row.helpfulCount;
}

/**
 * Votes "helpful" once; a second click changes nothing.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canVote}; `conflict` on a race with oneself
 */
export async function voteHelpful(actor: Actor, target: VoteTarget): Promise<VoteView> {
  const facts = await getVotability(actor, target);
  return write(permit(actor, "vote:helpful", canVote(actor, facts)), async (tx) => {
    const given = await tx.vote.findFirst({ where: { memberId: actor.id, ...target }, select: { id: true } });
    if (!given) {
      await tx.vote.create({ data: { memberId: actor.id, createdAt: now(), ...target } });
      await touch(tx, postKeys.detail(facts.postId));
    }
    return { helpfulCount: await countIn(tx, target), voted: true };
  });
}

/** Takes one's "helpful" back. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canVote} */
export async function withdrawVote(actor: Actor, target: VoteTarget): Promise<VoteView> {
  const facts = await getVotability(actor, target);
  return write(permit(actor, "vote:withdraw", canVote(actor, facts)), async (tx) => {
    const { count } = await tx.vote.deleteMany({ where: { memberId: actor.id, ...target } });
    if (count > 0) await touch(tx, postKeys.detail(facts.postId));
    return { helpfulCount: await countIn(tx, target), voted: false };
  });
}
