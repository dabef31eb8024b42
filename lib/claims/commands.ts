import { canClaim } from "@/lib/claims/policy";
import { getClaimability, getClaimState } from "@/lib/claims/queries";
import type { ClaimStateView, ClaimTarget } from "@/lib/claims/schema";
import { takeClaim } from "@/lib/claims/sql";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";

/** How long a claim stands unless it is extended. */
const claimMinutes = 60;

/**
 * Says for an hour from now that one is writing an answer; said again, the hour begins anew. Keeps nobody from answering.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canClaim}; `conflict` while another's claim stands
 */
export async function claimAnswer(actor: Actor, target: ClaimTarget): Promise<ClaimStateView> {
  const claiming = permit(actor, "claim:take", canClaim(actor, await getClaimability(actor, target)));
  const at = now();
  const until = new Date(at.getTime() + claimMinutes * 60_000);
  await write(claiming, async (tx) => {
    const id = crypto.randomUUID();
    const taken = await tx.$executeRaw(takeClaim(target, { id, memberId: actor.id, now: at, until }));
    if (taken === 0) throw new AppError("conflict", "claimed-by-another");
  });
  return getClaimState(actor, target);
}

/**
 * Gives one's own claim back; without one nothing happens.
 *
 * @throws {AppError} `not-found`
 */
export async function giveClaimBack(actor: Actor, target: ClaimTarget): Promise<ClaimStateView> {
  const state = await getClaimState(actor, target);
  if (!state.claim?.isOwn) return state;
  await write(permit(actor, "claim:give-back", "allowed"), (tx) =>
    tx.claim.deleteMany({ where: { ...target, memberId: actor.id } }),
  );
  return getClaimState(actor, target);
}
