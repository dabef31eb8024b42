import { fileOf, imageFile, pictureOf } from "@/lib/images/schema";
import type { Viewer } from "@/lib/platform/actor";
import { hasFile, readFile } from "@/lib/platform/files/store";

/**
 * One stored file of a picture; null when there is none of this name.
 *
 * Open to whoever knows the name, which nobody can guess; only names of the right form reach the disk.
 */
export async function findImageFile(_viewer: Viewer, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return imageFile.safeParse(name).success ? readFile(name) : null;
}

/** Whether a picture has been stored under a key. */
export const hasImage = (_viewer: Viewer, key: string): Promise<boolean> =>
  hasFile(fileOf(key, pictureOf(key, "").width));
