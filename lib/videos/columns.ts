import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { VideoPurpose } from "@/lib/videos/schema";

type Wanted = {
  id: string;
  purpose: VideoPurpose;
  /** The field of the form that names it. */
  path?: string;
};

const sentAsFile = { id: true, key: true, type: true, bytes: true } as const;

/**
 * Takes a clip that has come into use, in the transaction that hangs it on something.
 *
 * The guarded update settles races: a clip that is gone, somebody else's or in use already undoes all of it.
 * @throws {AppError} `invalid` naming the clip
 */
export async function claimVideo(tx: Tx, actor: Actor, { id, purpose, path = "videoId" }: Wanted) {
  const mine = { id, purpose, ownerId: actor.id, state: "ARRIVED" } as const;
  const { count } = await tx.video.updateMany({ where: mine, data: { state: "IN_USE" } });
  if (count === 1) return tx.video.findUniqueOrThrow({ where: { id }, select: sentAsFile });
  const message = "This clip is no longer there. Send it again.";
  throw new AppError("invalid", "video-gone", { issues: [{ path, message }] });
}

/**
 * Takes a clip away that hangs on nothing, in the transaction of whoever wants it gone; tells its file, if it went.
 *
 * The guarded delete settles races: a clip that is taken into use at this very moment stays.
 */
export async function removeLooseVideo(tx: Tx, id: string): Promise<string[]> {
  const row = await tx.video.findUnique({ where: { id }, select: { key: true } });
  const { count } = await tx.video.deleteMany({ where: { id, state: { not: "IN_USE" } } });
  return row && count > 0 ? [row.key] : [];
}

/** Takes clips away, in the transaction that ends what they hung on; tells which files are to go (`videos.removed`). */
export async function removeVideos(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.video.findMany({ where: { id: { in: [...ids] } }, select: { key: true } });
  await tx.video.deleteMany({ where: { id: { in: [...ids] } } });
  return rows.map(({ key }) => key);
}
