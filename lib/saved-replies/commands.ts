import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import { canSaveReplies } from "@/lib/saved-replies/policy";
import { getSavedReply, listSavedReplies } from "@/lib/saved-replies/queries";
import {
  mostSavedReplies,
  type SavedRepliesView,
  type SavedReplyBody,
  type SavedReplyView,
} from "@/lib/saved-replies/schema";

/** Their owner's replies one at a time: two windows neither exceed the most nor mix two orders. */
const lockOwn = (tx: Tx, actor: Actor) => tx.$queryRaw`select id from member where id = ${actor.id}::uuid for update`;

/**
 * Keeps a reply for later, at the end of the list.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSaveReplies}; `conflict` once there are too many
 */
export async function saveReply(actor: Actor, body: SavedReplyBody): Promise<SavedReplyView> {
  return write(permit(actor, "saved-reply:save", canSaveReplies(actor)), async (tx) => {
    await lockOwn(tx, actor);
    const { _count, _max } = await tx.savedReply.aggregate({
      where: { memberId: actor.id },
      _count: true,
      _max: { position: true },
    });
    if (_count >= mostSavedReplies) throw new AppError("conflict", "too-many-saved-replies");
    const { id } = await tx.savedReply.create({
      data: { ...body, memberId: actor.id, position: (_max.position ?? -1) + 1, createdAt: now() },
      select: { id: true },
    });
    return { id, ...body };
  });
}

/** Changes one of one's own. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canSaveReplies} */
export async function changeReply(actor: Actor, id: string, body: SavedReplyBody): Promise<SavedReplyView> {
  await getSavedReply(actor, id);
  return write(permit(actor, "saved-reply:change", canSaveReplies(actor)), async (tx) => {
    await tx.savedReply.updateMany({ where: { id, memberId: actor.id }, data: body });
    return { id, ...body };
  });
}

/** Throws one of one's own away. @throws {AppError} `not-found` */
export async function dropReply(actor: Actor, id: string): Promise<{ id: string }> {
  await getSavedReply(actor, id);
  await write(permit(actor, "saved-reply:drop", "allowed"), (tx) =>
    tx.savedReply.deleteMany({ where: { id, memberId: actor.id } }),
  );
  return { id };
}

/**
 * Puts one's own replies into an order; those that are not named come behind.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSaveReplies}
 */
export async function orderReplies(actor: Actor, ids: readonly string[]): Promise<SavedRepliesView> {
  await write(permit(actor, "saved-reply:order", canSaveReplies(actor)), async (tx) => {
    await lockOwn(tx, actor);
    const own = await tx.savedReply.findMany({ where: { memberId: actor.id }, select: { id: true, position: true } });
    const placed = own.toSorted((one, other) => one.position - other.position).map(({ id }) => id);
    const named = [...new Set(ids)].filter((id) => placed.includes(id));
    const order = [...named, ...placed.filter((id) => !named.includes(id))];
    for (const [position, id] of order.entries()) await tx.savedReply.update({ where: { id }, data: { position } });
  });
  return listSavedReplies(actor, {});
}
