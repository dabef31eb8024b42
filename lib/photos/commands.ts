import { rgbaToThumbHash } from "thumbhash";
import { photoColumns, toPhotoView } from "@/lib/photos/columns";
import { canDescribePhoto, canRemovePhoto, canUploadPhoto } from "@/lib/photos/policy";
import { countLoose, getPhotoFacts } from "@/lib/photos/queries";
import {
  largestPhoto,
  type PhotoAudience,
  type PhotoBody,
  type PhotoView,
  photoFileOf,
  photoFormats,
  photoWidths,
} from "@/lib/photos/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { deleteFiles, putFiles } from "@/lib/platform/files/store";
import {
  decodePicture,
  encodePicture,
  inspectPicture,
  inTurn,
  onWhite,
  type Pixels,
  shrunken,
} from "@/lib/platform/images/pictures";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { postKeys } from "@/lib/posts/keys";

/** The longest side of what a placeholder is made of. */
const placeholderSide = 64;

async function placeholderOf(pixels: Pixels): Promise<string> {
  const { rgba, width, height } = await shrunken(pixels, placeholderSide);
  return Buffer.from(rgbaToThumbHash(width, height, rgba)).toString("base64");
}

/** What is kept of a picture: its files, and what its row says of them. */
async function made(input: Uint8Array) {
  const pixels = await onWhite(await decodePicture(input, largestPhoto));
  const { width, height } = pixels;
  const key = `photos/${crypto.randomUUID().replaceAll("-", "")}`;
  const files = new Map<string, Uint8Array>();
  for (const each of photoWidths(width)) {
    for (const format of photoFormats) {
      files.set(photoFileOf(key, each, format), await encodePicture(pixels, each, format));
    }
  }
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  return { files, row: { key, width, height, bytes, placeholder: await placeholderOf(pixels) } };
}

/**
 * Takes a photo that somebody sends: a still JPEG, PNG, WebP or AVIF, told by its bytes.
 *
 * What is kept is encoded anew, upright and without what the camera noted. Until it is posted, it is its owner's alone.
 * @throws {AppError} `forbidden` with a reason from {@link canUploadPhoto}; `invalid` with what is wrong with the file
 */
export async function uploadPhoto(actor: Actor, input: Uint8Array, audience: PhotoAudience): Promise<PhotoView> {
  const uploading = permit(actor, "photo:upload", canUploadPhoto(actor, { loose: await countLoose(actor) }));
  const { files, row } = await inTurn(async () => {
    await inspectPicture(input);
    return made(input);
  });
  await putFiles(files);
  const data = { ...row, audience, ownerId: actor.id, createdAt: now() };
  try {
    return toPhotoView(await write(uploading, (tx) => tx.photo.create({ data, select: photoColumns })));
  } catch (error) {
    await deleteFiles([...files.keys()]);
    throw error;
  }
}

/**
 * Says what a photo shows, or for whom it is.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canDescribePhoto}
 */
export async function describePhoto(actor: Actor, id: string, { alt, audience }: PhotoBody): Promise<PhotoView> {
  const photo = await getPhotoFacts(actor, id);
  const changesAudience = audience !== undefined && audience !== photo.audience;
  const verdict = canDescribePhoto(actor, photo, { changesAudience });
  return write(permit(actor, "photo:describe", verdict), async (tx) => {
    const data = { ...(alt === undefined ? {} : { alt }), ...(audience === undefined ? {} : { audience }) };
    const row = await tx.photo.update({ where: { id }, data, select: photoColumns });
    if (photo.threadId) await touch(tx, postKeys.detail(photo.threadId));
    return toPhotoView(row);
  });
}

/**
 * Takes a photo away for good; its files follow by a job.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRemovePhoto}
 */
export async function removePhoto(actor: Actor, id: string): Promise<{ id: string }> {
  const photo = await getPhotoFacts(actor, id);
  const { postId, commentId, threadId, ownerId, key, width } = photo;
  const action = ownerId === actor.id ? "photo:remove" : "moderation:remove-photo";
  const subject = { ...(postId ? { postId } : {}), ...(commentId ? { commentId } : {}) };
  return write(about(permit(actor, action, canRemovePhoto(actor, photo)), subject), async (tx) => {
    await tx.photo.delete({ where: { id } });
    await announce(tx, { type: "photo.removed", key, width });
    if (threadId) await touch(tx, postKeys.detail(threadId));
    return { id };
  });
}
