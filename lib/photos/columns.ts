import {
  type PhotoChoice,
  type PhotoFormat,
  type PhotoView,
  photoFileOf,
  photoWidths,
  type ThreadPhotoView,
} from "@/lib/photos/schema";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/prisma/generated/client";

/** What every read selects of a photo. */
export const photoColumns = {
  id: true,
  key: true,
  ownerId: true,
  audience: true,
  alt: true,
  width: true,
  height: true,
  placeholder: true,
  postId: true,
  commentId: true,
  addendumId: true,
} as const satisfies Prisma.PhotoSelect;

/** The photos of something, in their order; for the `select` of what they hang on. */
export const photosOf = { select: photoColumns, orderBy: { position: "asc" } } as const;

export type PhotoRow = Prisma.PhotoGetPayload<{ select: typeof photoColumns }>;

/** Whether a photo hangs on nothing yet. */
export const isLoose = ({ postId, commentId, addendumId }: PhotoRow): boolean => !(postId ?? commentId ?? addendumId);

/** Public photos have addresses that may be kept; all others are asked for each time, by whoever asks. */
function addressOf(row: PhotoRow): (width: number, format: PhotoFormat) => string {
  if (row.audience === "PUBLIC" && !isLoose(row)) return (...file) => `/media/${photoFileOf(row.key, ...file)}`;
  return (width, format) => `/api/v1/photos/${row.id}/${width}.${format}`;
}

/** A photo for somebody who may see it. */
export function toPhotoView(row: PhotoRow): PhotoView {
  const { id, audience, alt, width, height, placeholder } = row;
  const address = addressOf(row);
  const sourceSet = (format: PhotoFormat) =>
    photoWidths(width)
      .map((each) => `${address(each, format)} ${each}w`)
      .join(", ");
  const sources = { avif: sourceSet("avif"), webp: sourceSet("webp") };
  return { id, audience, alt, width, height, placeholder, src: address(width, "webp"), sources };
}

/** A photo with the comment or addendum in whose place it is shown. */
export function toThreadPhotoView(row: PhotoRow): ThreadPhotoView {
  const { commentId, addendumId } = row;
  return { ...toPhotoView(row), commentId, addendumId };
}

/** What a page that everybody shares may tell of photos: of those for practitioners nothing but their number. */
export function toPhotosView(rows: readonly PhotoRow[]): { photos: PhotoView[]; withheldPhotos: number } {
  const open = rows.filter(({ audience }) => audience === "PUBLIC");
  return { photos: open.map(toPhotoView), withheldPhotos: rows.length - open.length };
}

/** What photos can hang on. */
export type PhotoPlace = { postId: string } | { commentId: string } | { addendumId: string };

/**
 * Hangs photos on what is being posted, in the transaction that posts it.
 *
 * Used by every command that posts something with photos. The guarded update settles races: a photo that is gone,
 * somebody else's, or already hangs elsewhere undoes the whole post.
 * @throws {AppError} `invalid` naming the photo
 */
export async function attachPhotos(
  tx: Tx,
  actor: Actor,
  { photos, on }: { photos: readonly PhotoChoice[]; on: PhotoPlace },
): Promise<void> {
  const loose = { ownerId: actor.id, postId: null, commentId: null, addendumId: null };
  for (const [position, { id, alt }] of photos.entries()) {
    const { count } = await tx.photo.updateMany({ where: { id, ...loose }, data: { ...on, alt, position } });
    if (count === 1) continue;
    const message = "This photo is no longer there. Take it out, or add it again.";
    throw new AppError("invalid", "photo-gone", { issues: [{ path: `photos.${position}`, message }] });
  }
}
