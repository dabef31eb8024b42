import sharp from "sharp";
import { formatOf, isAnimatedPng } from "@/lib/images/formats";
import { canUploadImage } from "@/lib/images/policy";
import { fileOf, type ImageView, pictureOf, widestPixels, widthsOf } from "@/lib/images/schema";
import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { putFiles } from "@/lib/platform/files/store";
import { permit } from "@/lib/platform/permit";

/** Most pixels that are decoded, so that a small file cannot fill the memory. */
const limitInputPixels = 40_000_000;
/** How many times longer one side may be than the other; beyond it no page can show the picture. */
const longestShape = 4;

const open = (input: Uint8Array) => sharp(input, { limitInputPixels, failOn: "error" });

const refuse = (reason: string, cause?: unknown) => new AppError("invalid", reason, { cause });

/** Runs the decoder, whose complaints are about the file that was sent. */
async function decoding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const isLarge = cause instanceof Error && cause.message.includes("pixel limit");
    throw refuse(isLarge ? "image-too-many-pixels" : "image-unreadable", cause);
  }
}

const encode = (input: Uint8Array, width: number) =>
  decoding(
    open(input)
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true }),
  );

/**
 * Keeps a picture for the head of an article, in several widths, upright and without its metadata.
 *
 * For pictures of our own; what somebody sends goes through {@link uploadHero}.
 * @throws {AppError} `invalid` when it cannot be decoded
 */
export async function storeHero(input: Uint8Array): Promise<ImageView> {
  const widest = await encode(input, widestPixels);
  const { width, height } = widest.info;
  const key = `heroes/${crypto.randomUUID().replaceAll("-", "")}-${width}x${height}`;
  const files = new Map<string, Uint8Array>([[fileOf(key, width), widest.data]]);
  // One after another: each decodes the whole picture.
  for (const narrower of widthsOf(width).slice(0, -1)) {
    files.set(fileOf(key, narrower), (await encode(input, narrower)).data);
  }
  await putFiles(files);
  return { key, picture: pictureOf(key, "") };
}

async function assertStillPicture(input: Uint8Array): Promise<void> {
  const format = formatOf(input);
  if (!format) throw refuse("image-format");
  const { pages = 1, ...found } = await decoding(open(input).metadata());
  if (found.format !== format || (format === "heif" && found.compression !== "av1")) throw refuse("image-format");
  if (pages > 1 || isAnimatedPng(input)) throw refuse("image-animated");
  const sides = [found.width, found.height];
  if (Math.max(...sides) > longestShape * Math.min(...sides)) throw refuse("image-too-narrow");
}

/**
 * Takes a picture that somebody sends: a still JPEG, PNG, WebP or AVIF, told by its bytes.
 *
 * What is kept is encoded anew, so nothing else that the file carried is ever served.
 * @throws {AppError} `forbidden` with a reason from {@link canUploadImage}; `invalid` with what is wrong with the file
 */
export async function uploadHero(actor: Actor, input: Uint8Array): Promise<ImageView> {
  permit(actor, "image:upload", canUploadImage(actor));
  await assertStillPicture(input);
  return storeHero(input);
}
