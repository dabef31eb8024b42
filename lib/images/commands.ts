import { canUploadImage } from "@/lib/images/policy";
import { fileOf, type ImageView, pictureOf, widestPixels, widthsOf } from "@/lib/images/schema";
import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { putFiles } from "@/lib/platform/files/store";
import { decodePicture, encodePicture, inspectPicture, inTurn } from "@/lib/platform/images/pictures";
import { permit } from "@/lib/platform/permit";

/** How many times longer one side may be than the other; beyond it no page can show the picture. */
const longestShape = 4;

/**
 * Keeps a picture for the head of an article, in several widths, upright and without its metadata.
 *
 * For pictures of our own; what somebody sends goes through {@link uploadHero}.
 * @throws {AppError} `invalid` when it cannot be decoded
 */
export async function storeHero(input: Uint8Array): Promise<ImageView> {
  return inTurn(async () => {
    const pixels = await decodePicture(input, { width: widestPixels });
    const { width, height } = pixels;
    const key = `heroes/${crypto.randomUUID().replaceAll("-", "")}-${width}x${height}`;
    const files = new Map<string, Uint8Array>();
    for (const each of widthsOf(width)) files.set(fileOf(key, each), await encodePicture(pixels, each, "webp"));
    await putFiles(files);
    return { key, picture: pictureOf(key, "") };
  });
}

/**
 * Takes a picture that somebody sends: a still JPEG, PNG, WebP or AVIF, told by its bytes.
 *
 * What is kept is encoded anew, so nothing else that the file carried is ever served.
 * @throws {AppError} `forbidden` with a reason from {@link canUploadImage}; `invalid` with what is wrong with the file
 */
export async function uploadHero(actor: Actor, input: Uint8Array): Promise<ImageView> {
  permit(actor, "image:upload", canUploadImage(actor));
  const { width, height } = await inspectPicture(input);
  if (Math.max(width, height) > longestShape * Math.min(width, height))
    throw new AppError("invalid", "image-too-narrow");
  return storeHero(input);
}
