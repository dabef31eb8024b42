import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { permit } from "@/lib/platform/permit";
import { canSettle } from "@/lib/raised-flags/policy";
import { getSettleability } from "@/lib/raised-flags/queries";
import type { SettledView, Settlement } from "@/lib/raised-flags/schema";

/**
 * Says what became of a flag, which then leaves the waiting list.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSettle}
 */
export async function settleFlag(actor: Actor, id: string, settlement: Settlement): Promise<SettledView> {
  const flag = await getSettleability(actor, id);
  return write(permit(actor, "flag:settle", canSettle(actor, flag)), async (tx) => {
    await tx.raisedFlag.update({ where: { id }, data: { settlement, settledAt: now(), settledById: actor.id } });
    return { id, settlement };
  });
}

/** Takes a settlement back: the flag waits again. @throws {AppError} `not-found`; `forbidden` as for settling */
export async function reopenFlag(actor: Actor, id: string): Promise<SettledView> {
  const flag = await getSettleability(actor, id);
  return write(permit(actor, "flag:reopen", canSettle(actor, flag)), async (tx) => {
    await tx.raisedFlag.update({ where: { id }, data: { settlement: null, settledAt: null, settledById: null } });
    return { id, settlement: null };
  });
}
