import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { deleteFiles, keepFile } from "@/lib/platform/files/store";
import { announce } from "@/lib/platform/outbox";
import { permit, systemPermit } from "@/lib/platform/permit";
import { cleanVideo } from "@/lib/platform/videos/clean";
import { copyPieces, dropPieces, expectPieces, piecesPath, takePiece } from "@/lib/platform/videos/pieces";
import { removeLooseVideo } from "@/lib/videos/columns";
import { canRemoveVideo, canSendVideo } from "@/lib/videos/policy";
import { getVideo, getVideoFacts } from "@/lib/videos/queries";
import type { VideoBody, VideoView } from "@/lib/videos/schema";

const newKey = (): string => `videos/${crypto.randomUUID().replaceAll("-", "")}`;

/** Their owner's clips one at a time: two windows do not exceed the most. */
async function countLoose(tx: Tx, actor: Actor): Promise<number> {
  await tx.$queryRaw`select id from member where id = ${actor.id}::uuid for update`;
  return tx.video.count({ where: { ownerId: actor.id, state: { not: "IN_USE" } } });
}

/**
 * Begins to take a clip of a declared length; its pieces follow one after another.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canSendVideo}
 */
export async function beginVideo(actor: Actor, { purpose, bytes }: VideoBody): Promise<VideoView> {
  const mayWith = (loose: number) => permit(actor, "video:send", canSendVideo(actor, purpose, { loose }));
  const data = { purpose, bytes, ownerId: actor.id, key: newKey(), createdAt: now() };
  return write(mayWith(0), async (tx) => {
    mayWith(await countLoose(tx, actor));
    const { id, state } = await tx.video.create({ data, select: { id: true, state: true } });
    // Within the transaction: a disk that takes no file leaves no row either.
    await expectPieces(id, bytes);
    return { id, purpose, bytes, state, arrived: 0 };
  });
}

type Arriving = Awaited<ReturnType<typeof getVideoFacts>>;

/**
 * Cleans a copy and stores it under a name of its own, which the clip then has.
 *
 * Another process may be at it too: of two the guarded update takes one, and the other throws away its own file alone.
 */
async function keep({ id }: Arriving, copy: string): Promise<void> {
  const type = await cleanVideo(piecesPath(copy));
  const key = newKey();
  await keepFile(key, piecesPath(copy));
  const keeping = systemPermit("video:keep", "its last piece has come, sent by its owner");
  const kept = { state: "ARRIVED", type, key } as const;
  const isOurs = await write(keeping, async (tx) => {
    const { count } = await tx.video.updateMany({ where: { id, state: "ARRIVING" }, data: kept });
    return count === 1;
  });
  // Kept by another process, or taken away while it was being checked.
  if (!isOurs) await deleteFiles([key]);
}

async function forgetVideo(id: string): Promise<void> {
  const refusing = systemPermit("video:refuse", "what came is no clip that we take");
  await write(refusing, (tx) => tx.video.deleteMany({ where: { id, state: "ARRIVING" } }));
}

async function checkAndKeep(video: Arriving): Promise<void> {
  const copy = await copyPieces(video.id);
  // Another process has been through with it.
  if (copy === null) return;
  try {
    await keep(video, copy);
  } catch (error) {
    // Another failure is ours: what has come stays, and the sender may try again.
    if (!(error instanceof AppError)) throw error;
    await forgetVideo(video.id);
    await dropPieces(video.id);
    throw error;
  } finally {
    await dropPieces(copy);
  }
  await dropPieces(video.id);
}

const settling = new Map<string, Promise<void>>();

/** Checks, cleans and stores a clip of which all has come, once; one that is refused leaves nothing. */
function settle(video: Arriving): Promise<void> {
  const running = settling.get(video.id) ?? checkAndKeep(video).finally(() => settling.delete(video.id));
  settling.set(video.id, running);
  return running;
}

/**
 * How far one's own clip has come; where only its check is missing, because the process ended, that is made up for.
 *
 * @throws {AppError} `not-found`; `invalid` with what is wrong with the clip
 */
export async function resumeVideo(actor: Actor, id: string): Promise<VideoView> {
  const video = await getVideo(actor, id);
  if (video.state !== "ARRIVING" || video.arrived < video.bytes) return video;
  await settle(await getVideoFacts(actor, id));
  return getVideo(actor, id);
}

/**
 * Takes one piece of one's own clip; with the last one it is checked and stored.
 *
 * @throws {AppError} `not-found`; `conflict` for a piece that belongs elsewhere; `invalid` with what is wrong with the clip
 */
export async function takeVideoPiece(actor: Actor, id: string, request: Request): Promise<VideoView> {
  const video = await getVideoFacts(actor, id);
  if (video.state !== "ARRIVING") throw new AppError("conflict", "upload-elsewhere");
  permit(actor, "video:send", canSendVideo(actor, video.purpose, { loose: 0 }));
  const arrived = await takePiece(request);
  const { purpose, bytes, state } = video;
  if (arrived < bytes) return { id, purpose, bytes, arrived, state };
  await settle(video);
  return getVideo(actor, id);
}

/**
 * Takes one's own clip away that hangs on nothing yet, arrived or on its way.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRemoveVideo}; `conflict` when it was just used
 */
export async function removeVideo(actor: Actor, id: string): Promise<{ id: string }> {
  const video = await getVideoFacts(actor, id);
  const removing = permit(actor, "video:remove", canRemoveVideo(actor, video));
  const keys = await write(removing, async (tx) => {
    const files = await removeLooseVideo(tx, id);
    // Taken into use since it was looked at.
    if (files.length === 0) throw new AppError("conflict", "video-in-use");
    await announce(tx, { type: "videos.removed", keys: files });
    return files;
  });
  await dropPieces(id);
  await deleteFiles(keys);
  return { id };
}
