import { canMarkRead } from "@/lib/notifications/policy";
import { countUnread } from "@/lib/notifications/queries";
import type { ReadBody, UnreadView } from "@/lib/notifications/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { permit } from "@/lib/platform/permit";

/** Marks lines of one's own inbox as read: those named, or all of them. */
export async function markRead(actor: Actor, body: ReadBody): Promise<UnreadView> {
  await write(permit(actor, "notification:mark-read", canMarkRead(actor)), async (tx) => {
    const named = "ids" in body ? { id: { in: body.ids } } : {};
    await tx.notification.updateMany({
      where: { memberId: actor.id, readAt: null, ...named },
      data: { readAt: now() },
    });
  });
  return { unread: await countUnread(actor) };
}
