import { isLoose, photoColumns, toPhotoView, toThreadPhotoView } from "@/lib/photos/columns";
import { type PhotoView, photoFile, photoKey, type ThreadPhotoView } from "@/lib/photos/schema";
import { visiblePhotos } from "@/lib/photos/visibility";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { readFile } from "@/lib/platform/files/store";
import { visiblePosts } from "@/lib/posts/visibility";

const threadOf = { select: { postId: true } } as const;

/** Facts about a photo for policies and caches. @throws {AppError} `not-found`, also for one that is not to be seen */
export async function getPhotoFacts(viewer: Viewer, id: string) {
  const row = await reader.photo.findFirst({
    where: { AND: [{ id }, visiblePhotos(viewer)] },
    select: { ...photoColumns, comment: threadOf, addendum: threadOf },
  });
  if (!row) throw new AppError("not-found", "photo");
  const { comment, addendum, ...photo } = row;
  const threadId = photo.postId ?? comment?.postId ?? addendum?.postId ?? null;
  return { ...photo, isLoose: isLoose(photo), threadId };
}

/** A photo. @throws {AppError} `not-found`, also for one that is not to be seen */
export async function getPhoto(viewer: Viewer, id: string): Promise<PhotoView> {
  return toPhotoView(await getPhotoFacts(viewer, id));
}

/** A file of a photo, such as `960.webp`. @throws {AppError} `not-found`, also for one that is not to be seen */
export async function getPhotoFile(viewer: Viewer, id: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { key } = await getPhotoFacts(viewer, id);
  const bytes = photoFile.safeParse(file).success ? await readFile(`${key}-${file}`) : null;
  if (!bytes) throw new AppError("not-found", "photo");
  return bytes;
}

const storedName = /^(?<key>.+)-(?<file>[^-]+)$/;

/**
 * A file by its public name: of a photo for everybody, that hangs on something everybody may read; else null.
 *
 * Asked at each request, so that it ends with what the photo hangs on.
 */
export async function findOpenPhotoFile(_viewer: Viewer, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { key = "", file = "" } = storedName.exec(name)?.groups ?? {};
  if (!photoKey.safeParse(key).success || !photoFile.safeParse(file).success) return null;
  const row = await reader.photo.findFirst({ where: { AND: [{ key }, visiblePhotos(null)] }, select: { id: true } });
  return row && readFile(name);
}

/** Photos for practitioners in the thread of a post, as far as `viewer` may see them. */
export async function listThreadPhotos(viewer: Viewer, postId: string): Promise<ThreadPhotoView[]> {
  const inThread = { OR: [{ postId }, { comment: { postId } }, { addendum: { postId } }] };
  const post = await reader.post.findFirst({
    where: { AND: [{ id: postId }, visiblePosts(viewer)] },
    select: { id: true },
  });
  if (!post) throw new AppError("not-found", "post");
  if (!viewer) return [];
  const rows = await reader.photo.findMany({
    where: { AND: [inThread, { audience: "PRACTITIONERS" }, visiblePhotos(viewer)] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 300,
    select: photoColumns,
  });
  return rows.map(toThreadPhotoView);
}

/** How many photos a member has uploaded that hang on nothing yet. */
export async function countLoose(viewer: Viewer): Promise<number> {
  if (!viewer) return 0;
  return reader.photo.count({ where: { ownerId: viewer.id, postId: null, commentId: null, addendumId: null } });
}
