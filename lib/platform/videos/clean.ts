import { open, stat } from "node:fs/promises";
import { bytesOf, refuse } from "@/lib/platform/videos/bytes";
import { cleanMp4, isMp4 } from "@/lib/platform/videos/mp4";
import { cleanWebm, isEbml } from "@/lib/platform/videos/webm";

/** What a clip is sent as. Browsers play QuickTime's files under MP4's name, which they are nearly. */
export type VideoType = "video/mp4" | "video/webm";

/**
 * Tells by its bytes what a clip is, checks it whole, and takes out whatever tells of place, time and device.
 *
 * Names and declared types are never looked at. Nothing is decoded: parts are overwritten where they stand, so the length
 * stays and picture and sound are untouched.
 * @throws {AppError} `invalid` with what is wrong with the file
 */
export async function cleanVideo(path: string): Promise<VideoType> {
  const { size } = await stat(path);
  if (size < 16) throw refuse("video-format");
  const file = await open(path, "r+");
  try {
    const bytes = bytesOf(file, size);
    const head = await bytes.read(0, 12);
    if (isMp4(head)) {
      await cleanMp4(bytes);
      return "video/mp4";
    }
    if (!isEbml(head)) throw refuse("video-format");
    await cleanWebm(bytes);
    return "video/webm";
  } finally {
    await file.close();
  }
}
